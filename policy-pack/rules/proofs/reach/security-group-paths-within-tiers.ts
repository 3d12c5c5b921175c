import {
  compliant,
  notApplicable,
  stackRule,
  undecided,
  violation,
  wellArchitected,
} from "../../../kit";
import { forbiddenPassages, groupTypes, strayEntries, tiersOfGroup } from "../../../topology";

export const securityGroupPathsWithinTiers = stackRule({
  name: "security-group-paths-within-tiers",
  description: "Security groups let each tier reach only the tiers that it works with.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC05-BP02",
    "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
  ),
  remediationSteps:
    "Remove the security group rule that the last step of the path names, or send the call through the tier between the two. The tier of a group is its tag Tier, else that of the resources that use the group; which tier may reach which is set under reaches in the configuration of this rule.",
  appliesTo: groupTypes,
  parameters: {
    defaults: {
      reaches: ["edge > app", "app > edge", "app > data", "app > endpoints", "app > dns"],
    },
    properties: {
      reaches: {
        type: "array",
        items: { type: "string" },
        description:
          'Pairs of tiers, "from > to", that may open connections. A tier may always reach itself.',
      },
    },
  },
  judge: (group, graph, { reaches }) => {
    if (tiersOfGroup(graph, group).length === 0) return notApplicable("Nothing wears it.");
    const [stray] = strayEntries(graph);
    return [
      ...forbiddenPassages(graph, group, reaches).flatMap(violation),
      ...(stray ? undecided(`whom ${stray.label} lets in, or where, is not known`) : compliant),
    ];
  },
});
