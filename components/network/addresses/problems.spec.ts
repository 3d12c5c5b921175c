import { expect } from "chai";
import { build, inputsOf, listing, large, small, Type } from "../testdata";
import type { ZonePlacementArgs } from "./arguments";
import { placementProblems } from "./problems";

const problems = (zonePlacement: Record<string, ZonePlacementArgs>) =>
  placementProblems({
    cidr: "10.64.0.0/16",
    secondaryCidrs: ["100.64.0.0/16"],
    zones: ["a", "b"],
    zonePlacement,
  }).map(({ path, message }) => `${path}: ${message}`);

describe("placements that cannot be", () => {
  const cases: [string, Record<string, ZonePlacementArgs>, string][] = [
    ["a zone that is not there", { c: {} }, 'zonePlacement.c: zones are a, b, and "c" is none'],
    ["a slot that is not there", { a: { slot: 9 } }, "zonePlacement.a.slot: 9 is not an eighth"],
    ["half a slot", { a: { slot: 1.5 } }, "a whole number from 1 to 8"],
    [
      "a name for an id",
      { a: { availabilityZoneId: "ap-northeast-2a" } },
      'zonePlacement.a.availabilityZoneId: "ap-northeast-2a" is not the id',
    ],
    [
      "one zone twice",
      { a: { availabilityZoneId: "apne2-az1" }, b: { availabilityZoneId: "apne2-az1" } },
      "zonePlacement.b.availabilityZoneId: zones a and b are both apne2-az1",
    ],
    ["a tier that is not", { a: { cidrs: { web: "10.64.0.0/24" } } }, '"web" is not a tier'],
    ["no range", { a: { cidrs: { app: "10.64.0.1/24" } } }, "has to be written 10.64.0.0/24"],
    [
      "a subnet too small for load balancers",
      { a: { cidrs: { app: "100.64.0.0/28" } } },
      "from /16 to /27",
    ],
    ["a range outside", { a: { cidrs: { data: "10.65.0.0/24" } } }, "10.64.0.0/16, 100.64.0.0/16"],
    [
      "two explicit ranges that overlap",
      { a: { cidrs: { data: "100.64.0.0/24" } }, b: { cidrs: { app: "100.64.0.0/20" } } },
      "zonePlacement.b.cidrs.app: 100.64.0.0/20 overlaps 100.64.0.0/24, the place of data in zone a",
    ],
  ];
  for (const [what, placement, expected] of cases)
    it(`refuse ${what}`, () => {
      expect(problems(placement)).to.have.length(1);
      expect(problems(placement)[0]).to.contain(expected);
    });

  it("are none of these", () => {
    expect(
      problems({
        a: { slot: 8, availabilityZoneId: "use1-az6", cidrs: { edge: "10.64.0.0/24" } },
        b: { cidrs: { app: "100.64.0.0/17", data: "100.64.128.0/28" } },
      }),
    ).to.deep.equal([]);
  });
});

describe("a network whose zones are placed", () => {
  it("puts them there and leaves the others alone", async () => {
    const args = { ...large, dns: { inbound: "sites" as const } };
    const before = await build(args);
    const { registered } = await build({
      ...args,
      zonePlacement: { b: { availabilityZoneId: "apne2-az3", cidrs: { app: "10.65.0.0/17" } } },
    });
    const app = registered.named("net-app-b", Type.subnet);
    expect(app.inputs).to.include({ availabilityZoneId: "apne2-az3", cidrBlock: "10.65.0.0/17" });
    expect(app.inputs).not.to.have.property("availabilityZone");
    expect(app.dependencies).to.include(registered.named("net-10.65.0.0/16").urn);
    expect(inputsOf(registered, "net-dns-b")["cidrBlock"]).to.equal("10.65.127.248/30");
    const after = listing(registered);
    const changed = [...listing(before.registered)]
      .filter(([urn, inputs]) => JSON.stringify(after.get(urn)) !== JSON.stringify(inputs))
      .map(([urn]) => urn.split("::").at(-1));
    expect(changed).to.deep.equal([
      "net-edge-b",
      "net-app-b",
      "net-data-b",
      "net-dns-b",
      "net-dns-inbound",
    ]);
  });

  it("names the zones of a regional NAT gateway alike", async () => {
    const { registered } = await build({
      ...small,
      egress: "regional-nat",
      zonePlacement: { b: { availabilityZoneId: "apne2-az3" } },
    });
    const zones = inputsOf(registered, "net-nat", Type.nat)["availabilityZoneAddresses"];
    expect(zones).to.deep.equal([
      { availabilityZone: "ap-northeast-2a", allocationIds: ["net-nat-a-address-id"] },
      { availabilityZoneId: "apne2-az3", allocationIds: ["net-nat-b-address-id"] },
    ]);
  });
});
