import { drills, judgeDrill, perils, promisesOf } from "../../../drills";
import { stackRule, undecided, violation, wellArchitected } from "../../../kit";

export const survivesAsPromised = stackRule({
  name: "survives-as-promised",
  description: "The stack survives the loss of what it promises to survive.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "REL11-BP01",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/design-your-workload-to-withstand-component-failures.html",
  ),
  remediationSteps:
    "Add a second resource like the one that fails, in another zone or on another link. Or take the promise back: remove the word from survives in the configuration of this rule, or from the tag Survives of the stack's topic, VPC or cluster.",
  appliesTo: ["pulumi:pulumi:Stack"],
  parameters: {
    defaults: { survives: [] as string[] },
    properties: {
      survives: {
        type: "array",
        items: { type: "string" },
        description: `What every stack under this configuration survives: any of ${perils.join(", ")}.`,
      },
    },
  },
  judge: (_stack, graph, { survives }) => {
    const promised = [...new Set([...survives, ...promisesOf(graph)])];
    const played = promised.length > 0 ? drills(graph) : [];
    return promised.flatMap((promise) => {
      if (!perils.some((peril) => peril === promise)) {
        return violation(`"${promise}" is promised, and is none of ${perils.join(", ")}`);
      }
      const ofKind = played.filter(({ peril }) => peril === promise);
      return ofKind.length > 0
        ? ofKind.flatMap(judgeDrill)
        : undecided(`there is no ${promise} that could be taken away`);
    });
  },
});
