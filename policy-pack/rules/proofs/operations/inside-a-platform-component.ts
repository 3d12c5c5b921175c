import { Aws, compliant, notApplicable, stackRule } from "../../../kit";
import { violation, wellArchitected, type Resource } from "../../../kit";
import { perGraph } from "../../../topology";

const root = "pulumi:pulumi:Stack";

export const insideAPlatformComponent = stackRule({
  name: "inside-a-platform-component",
  description: "Every resource is a part of one of the platform's components.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "OPS05-BP06",
    "https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_dev_integ_share_design_stds.html",
  ),
  remediationSteps:
    "Build it through a component, or list the type of the component that it is a part of under components. Moving it under a parent changes its URN: give it an alias, or it is replaced.",
  appliesTo: [...Object.values(Aws), root],
  parameters: {
    defaults: { components: ["hybrid-platform:index:"] },
    properties: {
      components: {
        type: "array",
        items: { type: "string" },
        description: "How the types of components start whose parts are well looked after.",
      },
    },
  },
  judge: (subject, graph, { components }) => {
    const usesPlatform = isAnyOf(components, enclosing(graph));
    if (subject.type === root) {
      return usesPlatform
        ? notApplicable("It is what everything is within.")
        : violation("nothing in it is within a component of the platform");
    }
    if (!usesPlatform) return notApplicable("Nothing is, which is said of the stack.");
    return isAnyOf(components, enclosers(subject))
      ? compliant
      : violation("it is within no component of the platform");
  },
});

/** The third part of a URN is the types of all that a resource is within, the outermost first. */
const enclosers = ({ urn }: Resource): string[] => `${urn.split("::")[2]}`.split("$").slice(0, -1);

const enclosing = perGraph((graph) => [...new Set(graph.resources.flatMap(enclosers))]);

const isAnyOf = (components: readonly string[], types: readonly string[]): boolean =>
  types.some((type) => components.some((start) => type.startsWith(start)));
