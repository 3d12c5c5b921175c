import { expect } from "chai";
import { cases, problems } from "../sample";

cases("egress", [
  {
    what: "NAT instances in production",
    stack: "prod",
    changes: { "network.egress": "nat-instance" },
    expected: [
      "network.egress: is for development: a zone has no way out while its instance is replaced",
      "operations.vpcPublicAccess: would cut off network.egress, nat-instance: only NAT gateways may go out then",
    ],
  },
  {
    what: "an image without instances",
    changes: { "network.natInstanceAmi": "ami-0123456789abcdef0" },
    expected: [
      "network.natInstanceAmi: has no effect: network.egress is single-nat, which has no instances",
    ],
  },
  {
    what: "an image that is none",
    changes: { "network.egress": "nat-instance", "network.natInstanceAmi": "al2023" },
    expected: [
      "network.natInstanceAmi: must be an AMI id, or resolve:ssm: and the path of a parameter",
    ],
  },
  {
    what: "addresses held for a zone that is not there, and twice",
    changes: { "network.heldAddresses": ["a", "a", "h"] },
    expected: [
      "network.heldAddresses[1]: is there twice",
      "network.heldAddresses[2]: is not a zone of ap-northeast-2; allowed: a, b, c, d",
    ],
  },
]);

describe("egress that suits its stack", () => {
  it("passes NAT instances in development, with an image of one's own", () => {
    const changes = {
      "network.egress": "nat-instance",
      "network.natInstanceAmi": "ami-0123456789abcdef0",
    };
    expect(problems(changes)).to.deep.equal([]);
  });

  it("passes a regional gateway in production, and addresses held for zones to come", () => {
    const changes = { "network.egress": "regional-nat", "network.heldAddresses": ["a", "d"] };
    expect(problems(changes, "prod")).to.deep.equal([]);
  });
});
