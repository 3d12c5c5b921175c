import { Aws, UNKNOWN } from "../../kit";
import { managedBy, resource, type Fixture } from "../../testing/fixture";
import { verdicts } from "../../testing/judge";
import { ruleCases } from "../../testing/rule-cases";
import { expect } from "chai";
import { providerExplicit } from "./provider-explicit";

const type = "pulumi:providers:aws";
const tags = JSON.stringify({ tags: { Owner: "team" } });
const vpc = (region?: unknown) => resource(Aws.Vpc, "vpc", { region });
const provider = (properties: object) => resource(type, "subject", { ...properties });
/** A stack with one provider and what it manages. */
const managing = (properties: object, ...fixtures: Fixture[]) => {
  const subject = provider(properties);
  return [subject, ...fixtures.map((fixture) => managedBy(subject, fixture))];
};
const good = { region: "eu-west-1", defaultTags: tags };

ruleCases(
  providerExplicit,
  {
    compliant: {
      "a region that is allowed, and tags": managing(good, vpc()),
      "tags as an object": managing({ ...good, defaultTags: { tags: { a: "b" } } }, vpc()),
      "a copy in another region that is allowed": managing(good, vpc("eu-central-1")),
      "regions elsewhere, of another provider": [...managing(good, vpc()), vpc("us-east-1")],
    },
    violating: {
      "no tags": [managing({ region: "eu-west-1" }, vpc()), "defaultTags names no tag"],
      "an empty set of tags": [
        managing({ ...good, defaultTags: JSON.stringify({ tags: {} }) }, vpc()),
        "defaultTags names no tag",
      ],
      "a region that is not allowed": [
        managing({ ...good, region: "us-east-1" }, vpc(), vpc("us-east-1")),
        'region is "us-east-1"; it must be eu-west-1 or eu-central-1',
      ],
      "a resource in a region that is not allowed": [
        managing(good, vpc(), vpc("us-east-1"), vpc("us-east-1"), vpc("eu-west-1")),
        'region is "us-east-1"; it must be eu-west-1 or eu-central-1',
      ],
      "no tags, in a region that is not allowed": [
        managing({ region: "us-east-1" }, vpc()),
        "defaultTags names no tag",
        'region is "us-east-1"; it must be eu-west-1 or eu-central-1',
      ],
    },
    absent: {
      "no region": [managing({ defaultTags: tags }, vpc()), "region is not set"],
      "an empty region": [managing({ ...good, region: "" }, vpc("")), "region is not set"],
    },
    unknown: {
      "tags that are not known": [
        managing({ ...good, defaultTags: UNKNOWN }, vpc()),
        "defaultTags are not known yet",
      ],
      "a region that is not known": [
        managing({ ...good, region: UNKNOWN }, vpc()),
        "region is not known yet",
      ],
    },
    notApplicable: { "one that only answers questions": [provider(good), vpc()] },
  },
  { regions: ["eu-west-1", "eu-central-1"] },
);

describe("provider-explicit", () => {
  const judged = (name: string, properties: object) => {
    const one = resource(type, name, { ...properties });
    return verdicts(providerExplicit, [one, managedBy(one, vpc())]);
  };

  it("allows any region unless told otherwise", async () => {
    expect(await judged("aws", { ...good, region: "sa-east-1" })).to.deep.equal({
      aws: "compliant",
    });
  });

  it("finds the default provider, however Pulumi calls it", async () => {
    const found = [
      "it is Pulumi's default provider, whose region and account depend on who runs the program",
    ];
    for (const name of ["default", "default_7_48_0"]) {
      expect(await judged(name, good)).to.deep.equal({ [name]: found });
    }
    for (const name of ["defaults", "default_tags", "not-default"]) {
      expect(await judged(name, good)).to.deep.equal({ [name]: "compliant" });
    }
  });
});
