import { expect } from "chai";
import type { HybridNetworkArgs } from "../arguments";
import { build, inputsOf, large, namesOf, small } from "../testdata";
import { network, refused } from "../testdata-arguments";
import { networkProblems } from "../validate";
import { rangesThatCollide } from "./rules";

const type = (resource: string) =>
  `aws:ec2/${resource.charAt(0).toLowerCase()}${resource.slice(1)}:${resource}`;
const prefixes = (count: number) => Array.from({ length: count }, (_, n) => `10.${n}.0.0/16`);
const closed = (changes: Partial<HybridNetworkArgs>) =>
  network({ dataTierAcl: "closed", ...changes });
const withPrefixes = (list: string[], quota?: number) => {
  const site = network().sites?.["seoul"];
  return closed({
    dataTierAclQuota: quota,
    sites: site === undefined ? {} : { seoul: { ...site, prefixes: list } },
  });
};

describe("the data tier's ACL", () => {
  it("is not there unless asked for", async () => {
    const { registered } = await build(small);
    expect(registered.ofType(type("NetworkAcl"))).to.deep.equal([]);
    expect(registered.ofType(type("NetworkAclRule"))).to.deep.equal([]);
  });

  it("holds the data subnet of every zone, once its rules are there", async () => {
    const { registered } = await build({ ...large, dataTierAcl: "closed" });
    expect(inputsOf(registered, "net-data-acl")).to.deep.include({ vpcId: "net-id" });
    const rules = registered.ofType(type("NetworkAclRule"));
    for (const zone of ["a", "b", "c"]) {
      const { inputs, dependencies } = registered.named(`net-data-${zone}-acl`);
      expect(inputs).to.deep.equal({
        networkAclId: "net-data-acl-id",
        subnetId: `net-data-${zone}-id`,
      });
      expect(dependencies).to.include.members(rules.map(({ urn }) => urn));
    }
    const inService = namesOf(registered, type("NetworkAclRule")).filter((name) =>
      name.includes("-in-5432-"),
    );
    expect(inService).to.deep.equal([
      "net-data-acl-in-5432-from-10.0.0.0/14",
      "net-data-acl-in-5432-from-10.64.0.0/16",
      "net-data-acl-in-5432-from-10.65.0.0/16",
    ]);
    for (const { inputs } of rules) expect(inputs["ruleAction"]).to.equal("allow");
  });

  it("takes as many ranges as the account's quota has room for", () => {
    expect(networkProblems(withPrefixes(prefixes(8)))).to.deep.equal([]);
    refused(withPrefixes(prefixes(9)), "10 ranges may call the data tier");
    refused(withPrefixes(prefixes(9)), "up to 40 for 19 ranges");
    expect(networkProblems(withPrefixes(prefixes(18), 40))).to.deep.equal([]);
    refused(withPrefixes(prefixes(19), 40), "AWS raises it no further");
    const open = { ...withPrefixes(prefixes(19)), dataTierAcl: undefined };
    expect(networkProblems(open)).to.deep.equal([]);
  });

  it("refuses a quota or a word that there is not", () => {
    refused(closed({ dataTierAclQuota: 41 }), "it is 20, and AWS raises it to 40 at most");
    refused(network({ dataTierAcl: "shut" as "closed" }), "one of closed, none");
  });

  it("refuses two ranges whose rules would have one number, and says how to tell them apart", () => {
    // Found by trying: their numbers agree.
    const [one = "", other = ""] = colliding();
    refused(withPrefixes([one, other]), `the rules of ${one} and ${other} come to the same number`);
  });
});

/** The first two /24 of 10.0.0.0/14 whose numbers agree. */
function colliding(): string[] {
  const all = Array.from({ length: 1024 }, (_, n) => `10.${n >> 8}.${n & 255}.0/24`);
  return rangesThatCollide(all)[0] ?? [];
}
