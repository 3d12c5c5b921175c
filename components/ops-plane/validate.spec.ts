import { expect } from "chai";
import { args } from "./fixture.spec";
import type { FleetArgs, OpsPlaneArgs } from "./types";
import { opsPlaneProblems } from "./validate";

const problems = (more: Partial<OpsPlaneArgs>, name = "ops") =>
  opsPlaneProblems(name, { ...args, ...more });

const plain: FleetArgs = { site: "seoul", hosts: 2, os: "debian-12" };
const first = { hosts: 1, expires: "2027-01-31T00:00:00Z" };

const withBackup = (more: Partial<OpsPlaneArgs["backup"]>) =>
  problems({ backup: { ...args.backup, ...more } });

/** Asserts that there is exactly one problem, and what it says. */
function expectOne(found: string[], ...parts: string[]) {
  expect(found).to.have.length(1);
  for (const part of parts) expect(found[0]).to.contain(part);
}

describe("opsPlaneProblems", () => {
  it("finds nothing wrong with what is right", () => {
    expect(problems({})).to.deep.equal([]);
    expect(problems({ fleets: undefined, containerHostPolicyArn: undefined })).to.deep.equal([]);
    expect(problems({ logRetentionDays: 30, accountBaseline: "shared" })).to.deep.equal([]);
  });

  it("leaves what holds for the account to the owner of its baseline", () => {
    expect(problems({ vpcPublicAccess: "block-ingress" })).to.deep.equal([]);
    expect(problems({ vpcPublicAccess: "allowed", accountBaseline: "none" })).to.deep.equal([]);
    expectOne(
      problems({ vpcPublicAccess: "block-ingress", accountBaseline: "none" }),
      "vpcPublicAccess: block-ingress holds for the whole account",
    );
    expectOne(
      problems({ vpcPublicAccess: "off" as "allowed" }),
      '"off" is no choice; one of allowed, block-ingress',
    );
  });

  it("checks the hosts of a fleet", () => {
    for (const hosts of [0, 1.5, -1]) {
      expectOne(
        problems({ fleets: { racks: { ...plain, hosts } } }),
        "fleets.racks.hosts",
        "1 to 1000",
      );
    }
    expectOne(
      problems({ fleets: { racks: { ...plain, os: "windows-2022" } } }),
      "fleets.racks.os",
      '"windows-2022"',
      "ubuntu-<version>",
    );
  });

  it("checks the name of a fleet, and what AWS would make of it", () => {
    expectOne(problems({ fleets: { "Racks!": plain } }), 'fleets."Racks!"', "lower-case letters");
    expectOne(problems({ fleets: { ["r".repeat(45)]: plain } }), "IAM role", "AWS allows 64");
  });

  it("keeps all fleets within the standard tier and one window", () => {
    const half = { ...plain, hosts: 501 };
    expectOne(problems({ fleets: { a: half, b: half } }), "1002 hosts", "1000");
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`f${i}`, plain]));
    expectOne(problems({ fleets: many }), "21 fleets", "20");
  });

  it("checks activations", () => {
    const withActivation = (generation: string, more: Partial<typeof first>) =>
      problems({
        fleets: { racks: { ...plain, activations: { [generation]: { ...first, ...more } } } },
      });
    expect(withActivation("2027-01", {})).to.deep.equal([]);
    expectOne(withActivation("New one", {}), 'activations."New one"', "lower-case letters");
    expectOne(withActivation("a", { hosts: 3 }), ".hosts is 3", "1 to 2");
    expectOne(withActivation("a", { expires: "soon" }), ".expires", "RFC 3339");
  });

  it("refuses two activations that would have one name", () => {
    const fleets = {
      "a-b": { ...plain, activations: { c: first } },
      a: { ...plain, activations: { "b-c": first } },
    };
    expectOne(problems({ fleets }), '"a-b-c"');
  });

  it("asks for the cluster's policy when hosts run containers", () => {
    expectOne(
      problems({ containerHostPolicyArn: undefined }),
      "containerHostPolicyArn is missing, and racks run",
    );
  });

  it("checks the patch window", () => {
    const found = problems({
      patching: { schedule: "sundays", timezone: "Mars/Olympus", durationHours: 25 },
    });
    expect(found.map((problem) => problem.split(":")[0])).to.deep.equal([
      "patching.schedule",
      "patching.timezone",
      "patching.durationHours",
    ]);
  });

  it("checks the backup plan", () => {
    expectOne(withBackup({ planName: "" }), "backup.planName");
    expectOne(withBackup({ schedule: "rate(1 day)" }), "backup.schedule");
    expectOne(withBackup({ retentionDays: 0 }), "backup.retentionDays", "1 to 36500");
    expectOne(withBackup({ copyToRegion: "ap-northeast-9" }), "no AWS region");
    expectOne(withBackup({ copyToRegion: "ap-northeast-2" }), "the region that is backed up");
  });

  it("lets a lock ask for what backups do", () => {
    for (const lock of [{ minDays: 35, maxDays: 35 }, { minDays: 1 }]) {
      expect(withBackup({ lock })).to.deep.equal([]);
    }
    expectOne(withBackup({ lock: { minDays: 36 } }), "backup.lock.minDays: 36", "from 1 to 35");
    expectOne(withBackup({ lock: { minDays: 0 } }), "backup.lock.minDays: 0", "from 1 to 35");
    expectOne(
      withBackup({ lock: { minDays: 7, maxDays: 34 } }),
      "backup.lock.maxDays: 34",
      "from 35 to 36500: backups are kept for 35 days",
    );
  });

  it("checks what the trail is asked for, where it is made", () => {
    expect(problems({ trail: { lockDays: 2557, dataEvents: "all" } })).to.deep.equal([]);
    expect(problems({ trail: {} })).to.deep.equal([]);
    expectOne(problems({ trail: {}, accountBaseline: "shared" }), "trail: the account's baseline");
    expectOne(problems({ trail: { lockDays: 2558 } }), "trail.lockDays: 2558", "from 1 to 2557");
    const dataEvents = "reads" as "all";
    expectOne(problems({ trail: { dataEvents } }), "trail.dataEvents", "none, writes, all");
  });

  it("checks what restores are tried of, and when", () => {
    const schedule = "cron(0 2 1 * ? *)";
    const tests = (of: string[]) => ({ restoreTests: { schedule, of: of as "buckets"[] } });
    expect(withBackup({ restoreTests: { schedule } })).to.deep.equal([]);
    expect(withBackup(tests(["databases", "buckets"]))).to.deep.equal([]);
    expectOne(withBackup({ restoreTests: { schedule: "monthly" } }), "restoreTests.schedule");
    for (const of of [[], ["files"], ["buckets", "buckets"]]) {
      expectOne(withBackup(tests(of)), "restoreTests.of", "databases, buckets once at most");
    }
  });

  it("checks how long logs are kept", () => {
    expectOne(problems({ logRetentionDays: 100 }), "logRetentionDays is 100", "90, 120");
  });

  it("checks the names that are fixed", () => {
    const stack = "s".repeat(30);
    const deployment = { ...args.deployment, stack };
    expectOne(problems({ deployment, accountBaseline: "none" }), "backup vault", "AWS allows 50");
    const found = problems({ deployment });
    expect(found).to.have.length(2);
    expect(found[1]).to.contain("the name of the bucket");
    const backup = { ...args.backup, copyToRegion: undefined };
    expect(problems({ deployment, backup, accountBaseline: "none" })).to.deep.equal([]);
  });
});
