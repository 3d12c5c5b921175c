import { expect } from "chai";
import fc from "fast-check";
import { autonameProblem, autonameSuffix, nameLimits, nameProblem, type NameKind } from "./names";

const kinds = Object.keys(nameLimits) as NameKind[];

describe("names", () => {
  it("says how long a name is and how long it may be", () => {
    expect(nameProblem("targetGroup", "x".repeat(32))).to.equal(undefined);
    expect(nameProblem("targetGroup", "x".repeat(33))).to.equal(
      `the name of the target group would be "${"x".repeat(33)}", 33 characters; AWS allows 32`,
    );
    expect(nameProblem("bucket", "ab")).to.match(/at least 3 characters$/);
  });

  it("says which characters are allowed", () => {
    const refused: [NameKind, string][] = [
      ["bucket", "Invoices"],
      ["bucket", "invoices-"],
      ["loadBalancer", "internal-shop"],
      ["targetGroup", "-shop"],
      ["databaseInstance", "shop--db"],
      ["databaseInstance", "1shop"],
      ["databaseInstance", "shop-"],
      ["role", "shop/role"],
      ["backupVault", "shop vault"],
      ["capacityProvider", "ecs-general"],
      ["capacityProvider", "Fargate"],
      ["fileGateway", "a/b"],
      ["database", "shop-db"],
    ];
    for (const [kind, name] of refused) {
      expect(nameProblem(kind, name), name).to.match(/; AWS allows /);
    }
  });

  it("takes an ordinary name of every kind, at its longest too", () => {
    for (const kind of kinds) {
      const { longest, shortest } = nameLimits[kind];
      expect(nameProblem(kind, "s".repeat(longest)), kind).to.equal(undefined);
      expect(nameProblem(kind, "s".repeat(shortest)), kind).to.equal(undefined);
    }
  });

  it("counts what Pulumi adds", () => {
    expect(autonameProblem("targetGroup", "x".repeat(32 - autonameSuffix))).to.equal(undefined);
    expect(autonameProblem("targetGroup", "x".repeat(33 - autonameSuffix))).to.match(
      /AWS allows 32$/,
    );
  });

  it("judges any text", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string(), (kind, name) => {
        const problem = nameProblem(kind, name);
        return problem === undefined || problem.length > 0;
      }),
    );
  });
});
