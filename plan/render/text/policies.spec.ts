import { expect } from "chai";
import type { RuleVerdict } from "../../judge/judge";
import { linesOf, section } from "../../testdata/pages";
import { planned } from "../../testdata/planned";

const verdict = (more: Partial<RuleVerdict>): RuleVerdict => ({
  rule: "size",
  description: "It is not too wide.",
  level: "mandatory",
  isProof: false,
  judged: 0,
  violations: [],
  undecided: [],
  ...more,
});

describe("the policies", () => {
  const vpc = planned({ type: "aws:ec2/vpc:Vpc", name: "vpc" });
  const at = (level: "advisory" | "mandatory" | "remediate", message: string, urn = vpc.urn) => ({
    urn,
    message,
    level,
  });

  it("say what the update itself sets right", () => {
    const verdicts = [
      verdict({ level: "remediate", violations: [at("remediate", "it is off")] }),
      verdict({ rule: "kept", level: "remediate", violations: [at("mandatory", "it is on")] }),
    ];
    expect(section("Policies", { resources: [vpc], verdicts })).to.include.members([
      "  ! size  remediate",
      '    vpc: it is off; "pulumi up" sets it right',
      "  ✗ kept  remediate",
      "    vpc: it is on",
    ]);
  });

  it("put what stops the update first, with resource and fix, and then count", () => {
    const verdicts = [
      verdict({ rule: "tags", level: "advisory", violations: [at("advisory", "it has none")] }),
      verdict({ judged: 2, fix: "Choose less.", violations: [at("mandatory", "it is /8")] }),
      verdict({ rule: "whole", undecided: [at("mandatory", "cannot say", "")] }),
      verdict({ rule: "nothing" }),
      verdict({ rule: "fine", judged: 3 }),
      verdict({ rule: "apart", isProof: true, judged: 1, description: "They are apart." }),
      verdict({
        ...{ rule: "closed", severity: "critical", isProof: true, judged: 4 },
        description: "No way leads in.",
      }),
      verdict({ rule: "unasked", isProof: true, description: "Nobody asks." }),
      verdict({ rule: "off", level: "disabled" }),
    ];
    const lines = linesOf({ resources: [vpc], verdicts });
    expect(lines.find((line) => line.startsWith("Policies"))).to.equal(
      "Policies  8 rules · 10 judgements · 2 violations (1 mandatory) · 1 undecided",
    );
    expect(section("Policies", { resources: [vpc], verdicts })).to.deep.equal([
      "  ✗ size  mandatory",
      "    It is not too wide.",
      "    vpc: it is /8",
      "    Fix: Choose less.",
      "  ! tags  advisory",
      "    It is not too wide.",
      "    vpc: it has none",
      "  ✗ whole  mandatory",
      "    It is not too wide.",
      "    cannot say",
      "  ✓ proved over all connections: 2",
      "    - No way leads in.",
      "    - They are apart.",
      "  ✓ other rules hold: 1",
      "  · had nothing to judge: 2",
      "  · are off here: 1",
      "    All rules: docs/policies.md; each verdict: --format json",
    ]);
    expect(section("Next steps", { resources: [vpc], verdicts })).to.deep.equal([
      '  Resolve what size and whole found: "pulumi up" would stop there.',
    ]);
  });
});
