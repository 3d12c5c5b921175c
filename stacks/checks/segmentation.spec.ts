import { expect } from "chai";
import { cases } from "../sample";
import { cutOffByBlock } from "./segmentation";

const prefixes = Array.from({ length: 9 }, (_, n) => `10.${n}.0.0/16`);

cases("what closes the network", [
  {
    what: "more ranges than the data tier's ACL has room for",
    changes: { "network.dataTierAcl": "closed", "sites.seoul.prefixes": prefixes },
    expected: [
      'network.dataTierAcl: 10 ranges may call the data tier, and an ACL of 20 rules has room for 9; announce summaries, or have the quota "Rules per network ACL" raised, up to 40 for 19 ranges, and say so in dataTierAclQuota',
    ],
  },
  {
    what: "as many, when the quota was raised",
    changes: {
      "network.dataTierAcl": "closed",
      "network.dataTierAclQuota": 40,
      "sites.seoul.prefixes": prefixes,
    },
    expected: [],
  },
  {
    what: "as many, without an ACL",
    changes: { "network.dataTierAcl": "none", "sites.seoul.prefixes": prefixes },
    expected: [],
  },
  {
    what: "a block on public access by a stack that does not own the baseline",
    changes: { "operations.vpcPublicAccess": "block-ingress", accountBaseline: "shared" },
    expected: [
      "operations.vpcPublicAccess: holds for the whole account, whose baseline this stack does not own: accountBaseline is shared",
    ],
  },
  {
    what: "a block on public access by the owner",
    changes: { "operations.vpcPublicAccess": "block-ingress", "network.egress": "single-nat" },
    expected: [],
  },
]);

describe("a way out that the block on public access closes", () => {
  it("is one without a NAT gateway", () => {
    expect(
      ["zonal-nat", "single-nat", "regional-nat", "none", undefined].filter(cutOffByBlock),
    ).to.deep.equal([]);
    expect(cutOffByBlock("nat-instance")).to.equal(true);
  });
});
