import {
  exemptionsInForcePolicy,
  exemptionsPolicy,
  unusedExemptionsPolicy,
} from "./exemption-policies";
import { decodeOnce } from "./decoded";
import { ExemptionLedger } from "./exemptions";
import { Graphs } from "./graphs";
import { noting, ProgramInputs } from "./program-inputs";
import { policyOf, type Policy, type PolicyOptions } from "./policy";
import type { Rule } from "./rule";

/** The policies of one run: the exemptions first, because all others ask for them, and what became of them last. */
export function policiesOf(
  rules: readonly Rule[],
  { observe, today = new Date() }: Pick<PolicyOptions, "observe"> & { today?: Date } = {},
): Policy[] {
  decodeOnce();
  const exemptions = new ExemptionLedger(today);
  const inputs = new ProgramInputs();
  const graphs = new Graphs(inputs);
  return [
    noting(inputs, exemptionsPolicy(rules, exemptions)),
    ...rules.map((rule) => policyOf(rule, { ...(observe && { observe }), exemptions, graphs })),
    unusedExemptionsPolicy(exemptions),
    exemptionsInForcePolicy(exemptions),
  ];
}
