import type { ResourceRemediation } from "@pulumi/policy";
import type { ExemptionLedger } from "./exemptions";
import { Resource } from "./resource";
import type { Parameters, RemediatingRule } from "./rule";
import { typeOf } from "./types/older-names";
import { valueOf, type Value } from "./value";
import { guarded, outcomeOf } from "./verdict";

/** What to set, by the path to it: `{ "metadataOptions.httpTokens": "required" }`. */
export type Changes = Record<string, string | number | boolean>;

type Owner = Record<string, unknown>;

/**
 * The SDK's remediation for a rule. It changes only what the rule finds wrong and nobody answers for, and only if that then complies.
 * What is unknown stays so: it may be right.
 */
export function remediationOf(
  rule: RemediatingRule,
  exemptions?: ExemptionLedger,
): ResourceRemediation {
  return (args) => {
    if (!rule.appliesTo.includes(typeOf(args.type))) return undefined;
    const parameters = args.getConfig<Parameters>();
    const isWrong = (subject: Resource) =>
      outcomeOf(guarded(() => rule.judge(subject, parameters))) === "violation";
    // Another remediation may have written into the SDK's object since it was last read, so each reads its own copy.
    const inputs = () => valueOf(args.props) as Record<string, Value>;
    const subject = new Resource({ ...args, props: inputs() });
    if (!isWrong(subject) || exemptions?.exempts(rule, subject.urn)) return undefined;

    const mended = inputs();
    const changes = Object.entries(rule.remediate(subject, parameters) ?? {})
      .map(([path, value]) => [path.split("."), value] as const)
      .filter(([path]) => isOpen(mended, path));
    for (const [path, value] of changes) set(mended, path, value);
    if (isWrong(new Resource({ ...args, props: mended }))) return undefined;
    // Written into the SDK's own object, of which the rest is never read: reading an unknown would end the remediation.
    for (const [path, value] of changes) set(args.props, path, value);
    return args.props;
  };
}

/** Whether something can be written at `path`: nothing on the way to it is unknown or something else than an object. */
function isOpen(owner: unknown, [key = "", ...rest]: readonly string[]): boolean {
  const here = (owner as Owner)[key];
  if (rest.length === 0) return typeof here !== "symbol";
  return here === undefined || (typeof here === "object" && isOpen(here, rest));
}

function set(owner: Owner, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) owner[key] = value;
  else set((owner[key] ??= {}) as Owner, rest, value);
}
