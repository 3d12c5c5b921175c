import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { instanceNoPublicAddress } from "./instance-no-public-address";

const template = (...addresses: unknown[]) => ({
  networkInterfaces: addresses.map((associatePublicIpAddress, deviceIndex) => ({
    deviceIndex,
    associatePublicIpAddress,
  })),
});
const host = (type: string, associatePublicIpAddress: unknown) => [
  resource(type, "subject", { associatePublicIpAddress }),
];
const property = "associatePublicIpAddress";
const card = `networkInterfaces.${property}`;

ruleCases(instanceNoPublicAddress, {
  compliant: {
    "a template that refuses one, as text": template("false"),
    "an instance that refuses one": host(Aws.Instance, false),
    "a launch configuration that refuses one": host(Aws.LaunchConfiguration, false),
  },
  violating: {
    "a template that asks for one, as text": [template("true"), `${card} is on`],
    "the second interface of a template": [template("false", "true"), `${card} is on`],
    "an instance that asks for one": [host(Aws.Instance, true), `${property} is on`],
    "a launch configuration that does": [host(Aws.LaunchConfiguration, true), `${property} is on`],
  },
  absent: {
    "a template without interfaces, where the subnet decides": [{}],
    "an interface that leaves it to the subnet": [{ networkInterfaces: [{ deviceIndex: 0 }] }],
    "an instance that leaves it to the subnet": [host(Aws.Instance, undefined)],
  },
  unknown: {
    "an unknown choice": [template(UNKNOWN), `${card} is not known yet`],
    "unknown interfaces": [{ networkInterfaces: UNKNOWN }, `${card} is not known yet`],
  },
  notApplicable: {},
});
