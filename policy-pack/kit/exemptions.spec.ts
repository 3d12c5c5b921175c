import { expect } from "chai";
import * as fc from "fast-check";
import { runs } from "../../testing/runs";
import {
  daysLeft,
  ExemptionLedger,
  exemptionProblems,
  isFor,
  isInForce,
  type Exemption,
} from "./exemptions";

const today = new Date("2026-11-24T13:00:00Z");
const urn = "urn:pulumi:prod::platform::aws:rds/instance:Instance::orders";

const exemption = (changes: Partial<Exemption> = {}): Exemption => ({
  policies: ["rds-multi-az"],
  resource: urn,
  reason: "It holds nothing that is not also on premises.",
  owner: "platform@example.com",
  ticket: "PLAT-1207",
  expires: "2027-01-31",
  ...changes,
});
const exemptable = new Map([
  ["rds-multi-az", true],
  ["rds-not-public", false],
]);
const problems = (changes: Partial<Exemption>, patterns = false) =>
  exemptionProblems(exemption(changes), { list: [], patterns }, exemptable, today);

/** Each wrong exemption, and the whole of what is said of it. */
const wrong: [string, Partial<Exemption>, string][] = [
  ["that is from nothing", { policies: [] }, "names no rule"],
  [
    "from a rule that is not there",
    { policies: ["rds"] },
    'is from "rds", and there is no such rule',
  ],
  [
    "from a rule without exemptions",
    { policies: ["rds-not-public"] },
    "is from rds-not-public, which nothing is exempt from",
  ],
  [
    "for many resources",
    { resource: "urn:*" },
    "has a pattern, and here each resource must be named: write its whole URN",
  ],
  [
    "without a reason worth its name",
    { reason: "legacy" },
    'gives "legacy" as its reason; say in 20 characters or more why it is right',
  ],
  ["without an owner", { owner: " " }, "names no owner who answers for it"],
  ["without a ticket", { ticket: "" }, "names no ticket in which it is dealt with"],
  [
    "until no day",
    { expires: "next year" },
    'expires on "next year", which is no day: write 2027-01-31',
  ],
  [
    "that has expired",
    { expires: "2026-11-23" },
    "has expired on 2026-11-23: mend what it exempts, or let its owner decide again",
  ],
  [
    "that lasts too long",
    { expires: "2027-05-24" },
    "expires in 181 days; 180 are allowed, so that somebody looks again",
  ],
];

describe("an exemption", () => {
  it("is in order with a reason, an owner, a ticket and a day within half a year", () => {
    expect(problems({})).to.deep.equal([]);
    expect(problems({ expires: "2026-11-24" })).to.deep.equal([]);
    expect(problems({ expires: "2027-05-23" })).to.deep.equal([]);
    expect(problems({ resource: "*::orders" }, true)).to.deep.equal([]);
  });

  for (const [what, changes, problem] of wrong) {
    it(`is refused ${what}`, () => {
      expect(problems(changes)).to.deep.equal([problem]);
    });
  }

  it("holds to the end of its last day", () => {
    const until = (expires: string) => isInForce(exemption({ expires }), today);
    expect(["2026-11-23", "2026-11-24", "2026-11-25", "soon"].map(until)).to.deep.equal([
      ...[false, true, true, false],
    ]);
    expect(daysLeft(exemption({ expires: "2026-12-24" }), today)).to.equal(30);
  });

  it("covers a resource by its URN, or by a pattern, and no character means anything else", () => {
    const covered = (resource: string) => isFor(exemption({ resource }), urn);
    expect(["*", urn, "urn:pulumi:prod::*::orders", "*::orders"].map(covered)).to.deep.equal([
      ...[true, true, true, true],
    ]);
    expect(["", "orders", "*::order", `${urn}2`, "urn.pulumi*"].map(covered)).to.deep.equal([
      ...[false, false, false, false, false],
    ]);
  });

  it("without a pattern covers one text and no other", () => {
    const text = fc.string().filter((one) => !one.includes("*"));
    fc.assert(
      fc.property(text, text, (resource, other) => {
        expect(isFor(exemption({ resource }), other)).to.equal(resource === other);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("the ledger of exemptions", () => {
  it("holds to patterns only where they may be", () => {
    const exempts = (patterns: boolean) => {
      const ledger = new ExemptionLedger(today);
      ledger.parameters = { list: [exemption({ resource: "*::orders" })], patterns };
      return ledger.exempts({ name: "rds-multi-az" }, urn);
    };
    expect([exempts(true), exempts(false)]).to.deep.equal([true, false]);
  });

  it("exempts by rule and resource while an exemption holds, and knows which were of use", () => {
    const ledger = new ExemptionLedger(today);
    const [one, other, late] = [
      exemption(),
      exemption({ policies: ["rds-version"] }),
      exemption({ expires: "2026-11-01" }),
    ];
    ledger.parameters = { list: [one, other, late], patterns: false };
    expect(ledger.exempts({ name: "rds-multi-az" }, urn)).to.equal(true);
    expect(ledger.exempts({ name: "rds-multi-az" }, `${urn}-2`)).to.equal(false);
    expect(ledger.exempts({ name: "rds-not-public" }, urn)).to.equal(false);
    expect([one, other, late].map((each) => ledger.isUsed(each))).to.deep.equal([
      ...[true, false, false],
    ]);
  });
});
