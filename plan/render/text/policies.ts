import { stops, type Finding, type RuleVerdict } from "../../judge/judge";
import type { PlannedResource } from "../../record/resource";
import { count, heading, listing, paragraph, type Colors } from "./page";

const isOn = ({ level }: RuleVerdict) => level !== "disabled";

/** What the rules found: violations first, then what could not be judged, then how many hold. */
export function policies(
  verdicts: RuleVerdict[],
  resources: PlannedResource[],
  colors: Colors,
): string[] {
  const names = new Map(resources.map(({ urn, name }) => [urn, name]));
  const violated = verdicts
    .filter(({ violations }) => violations.length > 0)
    .sort((a, b) => Number(stops(b)) - Number(stops(a)));
  const undecided = verdicts.filter((verdict) => verdict.undecided.length > 0);
  return [
    ...heading("Policies", summary(verdicts), colors),
    ...violated.flatMap((verdict) => findings(verdict, verdict.violations, names, colors)),
    ...undecided.flatMap((verdict) => findings(verdict, verdict.undecided, names, colors)),
    ...rest(verdicts, colors),
  ];
}

/** The verdicts in one line. */
export function summary(verdicts: RuleVerdict[]): string {
  const total = (of: (verdict: RuleVerdict) => number) =>
    verdicts.reduce((sum, one) => sum + of(one), 0);
  const violations = verdicts.flatMap((verdict) => verdict.violations);
  const undecided = total((verdict) => verdict.undecided.length);
  const mandatory = violations.filter(({ level }) => level === "mandatory").length;
  return [
    count(verdicts.filter(isOn).length, "rule"),
    `${total(({ judged }) => judged)} judgements`,
    violations.length === 0
      ? "no violation"
      : `${count(violations.length, "violation")} (${mandatory} mandatory)`,
    ...(undecided === 0 ? [] : [`${undecided} undecided`]),
  ].join(" · ");
}

function findings(
  { rule, level, description, fix }: RuleVerdict,
  list: Finding[],
  names: Map<string, string>,
  colors: Colors,
): string[] {
  const stopping = list.some((finding) => finding.level === "mandatory");
  const mark = stopping ? colors.red("✗") : colors.yellow("!");
  return [
    `  ${mark} ${colors.bold(rule)}  ${colors.dim(level)}`,
    ...paragraph(description, 4, colors.dim),
    ...list.flatMap(({ urn, message, level }) => {
      const name = names.get(urn);
      const mended = level === "remediate" ? '; "pulumi up" sets it right' : "";
      return paragraph(`${name === undefined ? "" : `${name}: `}${message}${mended}`, 4);
    }),
    ...(fix === undefined ? [] : paragraph(`Fix: ${fix}`, 4, colors.green)),
    "",
  ];
}

/** The rules that found nothing, by why: there are too many to name each. */
function rest(verdicts: RuleVerdict[], colors: Colors): string[] {
  const silent = verdicts.filter(
    (verdict) => isOn(verdict) && verdict.violations.length + verdict.undecided.length === 0,
  );
  const holding = silent.filter(({ judged }) => judged > 0);
  const proofs = holding.filter(({ isProof }) => isProof);
  const off = verdicts.filter((verdict) => !isOn(verdict)).length;
  return [
    ...proved(proofs, colors),
    ...line(
      colors.green("✓"),
      proofs.length > 0 ? "other rules hold" : "hold",
      holding.length - proofs.length,
    ),
    ...line(colors.dim("·"), "had nothing to judge", silent.length - holding.length),
    ...line(colors.dim("·"), "are off here", off),
    `    ${colors.dim("All rules: docs/policies.md; each verdict: --format json")}`,
  ];
}

const gravity = ["critical", "high", "medium", "low", undefined];

/** What is proved by following every connection, in words and the gravest first: it is what a plan is trusted for. */
function proved(proofs: RuleVerdict[], colors: Colors): string[] {
  const rank = ({ severity }: RuleVerdict) => gravity.indexOf(severity);
  const ranked = [...proofs].sort((one, other) => rank(one) - rank(other));
  return [
    ...line(colors.green("✓"), "proved over all connections", proofs.length),
    ...ranked.flatMap(({ description }) => {
      const [first = "", ...others] = paragraph(description, 6);
      return [`    - ${first.trimStart()}`, ...others];
    }),
  ];
}

const line = (mark: string, what: string, rules: number): string[] =>
  rules === 0 ? [] : [`  ${mark} ${what}: ${rules}`];

/** What stops `pulumi up`, in words; undefined when nothing does. */
export function blockedBy(verdicts: RuleVerdict[]): string | undefined {
  const rules = verdicts.filter(stops).map(({ rule }) => rule);
  return rules.length === 0 ? undefined : listing(rules);
}
