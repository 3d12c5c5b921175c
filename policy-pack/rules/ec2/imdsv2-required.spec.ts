import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { imdsv2Required } from "./imdsv2-required";

const required = { metadataOptions: { httpTokens: "required" } };
const optional = { metadataOptions: { httpTokens: "optional" } };
const launchTemplate = { id: UNKNOWN };
const instance = (properties: object) => [resource(Aws.Instance, "subject", { ...properties })];
const configuration = (properties: object) => [
  resource(Aws.LaunchConfiguration, "subject", { ...properties }),
];
const property = "metadataOptions.httpTokens";
const found = `${property} is "optional"; it must be required`;
const unset = `${property} is not set; it must be required`;
const unknown = `${property} is not known yet`;

ruleCases(imdsv2Required, {
  compliant: {
    "a template that asks for tokens": required,
    "an instance that does": instance(required),
    "a launch configuration that does": configuration(required),
    "an instance that does beside its template": instance({ ...required, launchTemplate }),
  },
  violating: {
    "a template that does not": [optional, found],
    "an instance that does not": [instance(optional), found],
    "a launch configuration that does not": [configuration(optional), found],
    "an instance that overrides its template": [instance({ ...optional, launchTemplate }), found],
  },
  absent: {
    "a template without options": [{}, unset],
    "options without tokens": [{ metadataOptions: {} }, unset],
    "an endpoint without tokens": [
      instance({ metadataOptions: { httpEndpoint: "enabled" } }),
      unset,
    ],
  },
  unknown: {
    "unknown tokens": [{ metadataOptions: { httpTokens: UNKNOWN } }, unknown],
    "unknown options": [{ metadataOptions: UNKNOWN }, unknown],
  },
  notApplicable: {
    "a host without a metadata service": { metadataOptions: { httpEndpoint: "disabled" } },
    "an instance that its template describes": instance({ launchTemplate }),
  },
});
