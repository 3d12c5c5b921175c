import {
  exemptionsInForcePolicy,
  exemptionsPolicy,
  unusedExemptionsPolicy,
} from "./exemption-policies";
import { ExemptionLedger } from "./exemptions";
import { policyOf, type Policy, type PolicyOptions } from "./policy";
import type { Rule } from "./rule";

/** The policies of one run: the exemptions first, because all others ask for them, and what became of them last. */
export function policiesOf(
  rules: readonly Rule[],
  { observe, today = new Date() }: Pick<PolicyOptions, "observe"> & { today?: Date } = {},
): Policy[] {
  const exemptions = new ExemptionLedger(today);
  return [
    exemptionsPolicy(rules, exemptions),
    ...rules.map((rule) => policyOf(rule, { ...(observe && { observe }), exemptions })),
    unusedExemptionsPolicy(exemptions),
    exemptionsInForcePolicy(exemptions),
  ];
}
