import type {
  PolicyConfigSchema,
  ResourceValidation,
  ResourceValidationPolicy,
  StackValidationPolicy,
} from "@pulumi/policy";
import {
  daysLeft,
  exemptionProblems,
  isInForce,
  longestExemption,
  titleOf,
  type ExemptionLedger,
  type ExemptionParameters,
} from "./exemptions";
import type { Rule } from "./rule";

/** How much the policies on exemptions weigh, in every environment: that something is exempt is told and stops nothing. */
export const exemptionLevels = {
  exemptions: "mandatory",
  "exemptions-in-force": "advisory",
  "exemptions-in-use": "mandatory",
} as const;

/** Type of the resource that stands for the stack: it is the first that the engine asks about. */
const root = "pulumi:pulumi:Stack";

const text = { type: "string" as const };
const schema: PolicyConfigSchema = {
  properties: {
    list: {
      type: "array",
      default: [],
      description: "Violations that somebody answers for until a day.",
      items: {
        type: "object",
        properties: {
          policies: { type: "array", items: text },
          ...{ resource: text, reason: text, owner: text, ticket: text, expires: text },
        },
        required: ["policies", "resource", "reason", "owner", "ticket", "expires"],
      },
    },
    patterns: {
      type: "boolean",
      default: false,
      description: "Whether `*` in `resource` may stand for any text.",
    },
  },
};

/**
 * Takes the exemptions from the policy configuration before any other policy judges anything, and finds those that are not in
 * order. It has to be the first policy of the pack.
 */
export function exemptionsPolicy(
  rules: readonly Rule[],
  ledger: ExemptionLedger,
): ResourceValidationPolicy & { validateResource: ResourceValidation } {
  const exemptable = new Map(rules.map(({ name, exemptable = true }) => [name, exemptable]));
  const validate: ResourceValidation = (args, report) => {
    if (args.type !== root) return;
    const { list = [], patterns = false } = args.getConfig<Partial<ExemptionParameters>>();
    ledger.parameters = { list, patterns };
    for (const exemption of ledger.parameters.list) {
      for (const problem of exemptionProblems(
        exemption,
        ledger.parameters,
        exemptable,
        ledger.today,
      )) {
        report(`The exemption ${titleOf(exemption)} ${problem}.`);
      }
    }
  };
  return {
    name: "exemptions",
    description: `Every exemption has a reason, an owner, a ticket and a last day within ${longestExemption} days.`,
    enforcementLevel: "advisory",
    severity: "high",
    remediationSteps: "Correct the exemption in the policy configuration, or take it out.",
    configSchema: schema,
    validateResource: validate,
  };
}

/** Finds exemptions that nothing needs any more. It has to come after all that could need them. */
export function unusedExemptionsPolicy(ledger: ExemptionLedger): StackValidationPolicy {
  return {
    name: "exemptions-in-use",
    description: "Every exemption exempts something.",
    enforcementLevel: "advisory",
    severity: "medium",
    remediationSteps:
      "Take the exemption out of the policy configuration: nothing violates its rule.",
    validateStack: (_, report) => {
      for (const exemption of ledger.parameters.list) {
        if (isInForce(exemption, ledger.today) && !ledger.isUsed(exemption)) {
          report(`The exemption ${titleOf(exemption)} is of no use: no such resource violates it.`);
        }
      }
    },
  };
}

/** Tells of every exemption that holds, at each run, with the days that it has left. */
export function exemptionsInForcePolicy(ledger: ExemptionLedger): StackValidationPolicy {
  return {
    name: "exemptions-in-force",
    description: "Nothing is exempt.",
    enforcementLevel: "advisory",
    severity: "low",
    remediationSteps: "Mend what is exempt before its last day.",
    validateStack: (_, report) => {
      for (const exemption of ledger.parameters.list) {
        if (!ledger.isUsed(exemption)) continue;
        const { reason, owner, ticket } = exemption;
        const left = daysLeft(exemption, ledger.today);
        report(`${titleOf(exemption)}: ${left} days left. ${reason} (${owner}, ${ticket})`);
      }
    },
  };
}
