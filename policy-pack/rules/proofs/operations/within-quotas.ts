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
    "Use fewer entries: join ranges into a larger one, or name a security group instead of ranges. Or ask for a higher quota in Service Quotas, and write it into the configuration of this rule. AWS refuses what exceeds a quota, in the middle of an update.",
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
