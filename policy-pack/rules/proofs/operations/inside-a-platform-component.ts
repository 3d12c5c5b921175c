import { Aws, compliant, resourceRule, violation, wellArchitected } from "../../../kit";

export const insideAPlatformComponent = resourceRule({
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
  appliesTo: Object.values(Aws),
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
  judge: ({ urn }, { components }) => {
    // The third part of a URN is the types of all that it is within, the outermost first.
    const within = urn
      .split("::")
      .slice(2, 3)
      .flatMap((types) => types.split("$").slice(0, -1));
    return within.some((type) => components.some((start) => type.startsWith(start)))
      ? compliant
      : violation("it is within no component of the platform");
  },
});
