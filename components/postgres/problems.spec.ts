import { expect } from "chai";
import * as fc from "fast-check";
import { storageFloorBytes } from "./alarms";
import type { ResilientPostgresArgs } from "./args";
import { postgresProblems } from "./problems";
import { isPinned, parameterFamily, versionProblem } from "./version";

const good: ResilientPostgresArgs = {
  deployment: {
    project: "shop",
    stack: "prod",
    account: "123456789012",
    region: "ap-northeast-2",
    partition: "aws",
  },
  subnetIds: ["subnet-a", "subnet-c"],
  securityGroupId: "sg-data",
  clientSecurityGroups: {},
  clientPrefixes: ["10.0.8.0/22", "10.0.0.0/24"],
  databaseName: "orders",
  version: "16.4",
  instanceClass: "db.t4g.medium",
  storage: { startGiB: 20, ceilingGiB: 22 },
  backupRetentionDays: 35,
};

const problemsOf = (change: Partial<ResilientPostgresArgs>, name = "database") =>
  postgresProblems(name, { ...good, ...change });

describe("the arguments of ResilientPostgres", () => {
  it("are fine at their limits", () => {
    expect(problemsOf({})).to.deep.equal([]);
    expect(problemsOf({ backupRetentionDays: 1, clientPrefixes: undefined })).to.deep.equal([]);
    expect(problemsOf({ storage: { startGiB: 20, ceilingGiB: 65536 } })).to.deep.equal([]);
  });

  const refused: [string, Partial<ResilientPostgresArgs>, RegExp][] = [
    ["one subnet", { subnetIds: ["subnet-a"] }, /subnetIds has 1/],
    ["a database name with a hyphen", { databaseName: "my-orders" }, /"my-orders"/],
    ["a word for a version", { version: "latest" }, /version is "latest"/],
    ["a version with a hole", { version: "16." }, /version is "16\."/],
    ["the three parts of an old version", { version: "9.6.1" }, /version is "9\.6\.1"/],
    ["an instance type for a class", { instanceClass: "r7g.xlarge" }, /"r7g\.xlarge".*db\./],
    ["no backups", { backupRetentionDays: 0 }, /backupRetentionDays is 0/],
    ["backups for too long", { backupRetentionDays: 36 }, /backupRetentionDays is 36/],
    ["half a day", { backupRetentionDays: 1.5 }, /backupRetentionDays is 1\.5/],
    ["a ceiling too near", { storage: { startGiB: 200, ceilingGiB: 219 } }, /so 220 or more/],
    ["a ceiling below", { storage: { startGiB: 200, ceilingGiB: 100 } }, /so 220 or more/],
    ["too small a start", { storage: { startGiB: 5, ceilingGiB: 100 } }, /startGiB is 5/],
    ["too high a ceiling", { storage: { startGiB: 20, ceilingGiB: 70000 } }, /ceilingGiB is 70000/],
    ["half a GiB", { storage: { startGiB: 20.5, ceilingGiB: 100 } }, /startGiB is 20\.5/],
    ["a range with host bits", { clientPrefixes: ["10.0.8.1/22"] }, /clientPrefixes: "10\.0\.8\.1/],
    ["everybody", { clientPrefixes: ["0.0.0.0/0"] }, /is everybody/],
    ["a range twice", { clientPrefixes: ["10.0.8.0/22", "10.0.8.0/22"] }, /given twice/],
  ];
  for (const [what, change, message] of refused) {
    it(`refuse ${what}`, () => {
      const problems = problemsOf(change);
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]).to.match(message);
    });
  }

  it("refuse a name that RDS would not take", () => {
    expect(problemsOf({}, "data--base").join()).to.match(/shop-prod-data--base/);
    expect(problemsOf({}, "d".repeat(60)).join()).to.match(/AWS allows 63/);
  });

  it("are reported all at once", () => {
    expect(
      problemsOf({ version: "x", storage: { startGiB: 1, ceilingGiB: 2 }, subnetIds: [] }),
    ).to.have.lengthOf(4);
  });

  it("take a ceiling exactly when it is 10 % above the start", () => {
    const sizes = fc.integer({ min: 20, max: 65536 });
    fc.assert(
      fc.property(sizes, sizes, (startGiB, ceilingGiB) => {
        const accepted = problemsOf({ storage: { startGiB, ceilingGiB } }).length === 0;
        expect(accepted).to.equal(ceilingGiB >= (startGiB * 110) / 100);
      }),
    );
  });
});

describe("a PostgreSQL version", () => {
  it("is a major version, or a major and a minor one", () => {
    const refused = ["", "6", "160", "16.", "16.04", "v16", "16.4-R1"];
    expect(refused.filter((text) => versionProblem(text) === undefined)).to.deep.equal([]);
    expect(["16", "16.0", "16.10"].map(versionProblem)).to.deep.equal(Array(3).fill(undefined));
  });

  it("keeps the minor version that it names, and has the family of its major version", () => {
    expect(["16", "16.10"].map(isPinned)).to.deep.equal([false, true]);
    expect(["16", "16.10"].map(parameterFamily)).to.deep.equal(["postgres16", "postgres16"]);
  });
});

describe("the storage alarm", () => {
  it("is silent while RDS can still grow the storage", () => {
    const sizes = fc.integer({ min: 20, max: 32768 });
    fc.assert(
      fc.property(sizes, sizes, (startGiB, more) => {
        const allocated = startGiB + more;
        const growsAt = allocated * 1024 ** 3 * 0.1;
        expect(storageFloorBytes({ startGiB, ceilingGiB: 65536 })).to.be.lessThan(growsAt);
      }),
    );
  });
});
