import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { verdicts } from "../../testing/judge";
import { ruleCases } from "../../testing/rule-cases";
import { noDefaultVpc } from "./no-default-vpc";

const own = resource(Aws.Vpc, "own");
const subject = (type: string, properties: object = {}) =>
  resource(type, "subject", { ...properties });
const table = (defaultRouteTableId: unknown) =>
  subject(Aws.DefaultRouteTable, { defaultRouteTableId });
const acl = (defaultNetworkAclId: unknown) =>
  subject(Aws.DefaultNetworkAcl, { defaultNetworkAclId });
const inherited = subject(Aws.DefaultVpc);

describe("The default VPC", () => {
  ruleCases(noDefaultVpc, {
    compliant: {
      "the main route table of an own VPC": [table(ref(own)), own],
      "the network ACL that an own VPC has from the start": [acl(ref(own)), own],
      "a table that is named by its id": [table("rtb-1")],
    },
    violating: {
      "the default VPC": [[inherited], "it adopts the default VPC"],
      "a subnet of it": [
        [subject(Aws.DefaultSubnet, { availabilityZone: "eu-west-1a" })],
        "it adopts a subnet of the default VPC",
      ],
      "a default VPC that is to be emptied": [
        [subject(Aws.DefaultVpc, { forceDestroy: true })],
        "it adopts the default VPC",
      ],
    },
    absent: {
      "a default subnet without properties": [
        [subject(Aws.DefaultSubnet)],
        "it adopts a subnet of the default VPC",
      ],
    },
    unknown: {
      "a table of who knows which VPC": [
        [table(UNKNOWN)],
        "the VPC that it is of is not known yet",
      ],
    },
    notApplicable: {},
  });

  for (const [type, property] of [
    [Aws.DefaultRouteTable, "defaultRouteTableId"],
    [Aws.DefaultNetworkAcl, "defaultNetworkAclId"],
  ] as const) {
    it(`finds a ${type} of it`, async () => {
      const found = await verdicts(noDefaultVpc, [
        resource(Aws.DefaultVpc, "vpc"),
        resource(type, "part", { [property]: ref(resource(Aws.DefaultVpc, "vpc")) }),
      ]);
      expect(found).to.deep.equal({
        vpc: ["it adopts the default VPC"],
        part: ["it adopts a part of the default VPC"],
      });
    });
  }
});
