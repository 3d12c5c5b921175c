import { compliant, documented, stackRule, undecided, UNKNOWN, violation } from "../../../kit";
import { countedTypes, defaultQuotas, quotaCounts } from "../../../topology";

type Quotas = typeof defaultQuotas;

export const withinQuotas = stackRule({
  name: "within-quotas",
  description:
    "A group, a network ACL, a route table and an announcement stay within their quotas.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Amazon VPC quotas",
    "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html",
  ),
  remediationSteps:
    "Say the same with fewer entries, by summaries or by a group instead of ranges, or have the quota raised in Service Quotas and say so in the policy configuration. AWS refuses whatever goes beyond, in the middle of an update.",
  appliesTo: countedTypes,
  parameters: {
    defaults: { quotas: {} },
    properties: {
      quotas: {
        type: "object",
        additionalProperties: { type: "integer", minimum: 1 },
        description: `What the account has been raised to: ${Object.keys(defaultQuotas).join(", ")}.`,
      },
    },
  },
  judge: (subject, graph, { quotas }: { quotas: Partial<Quotas> }) =>
    quotaCounts(graph, subject).flatMap(({ quota, what, needs }) => {
      if (needs === UNKNOWN) return undecided(`how many ${what} it has is not known yet`);
      const most = quotas[quota] ?? defaultQuotas[quota];
      return needs > most ? violation(`it has ${needs} ${what}; the quota is ${most}`) : compliant;
    }),
});
