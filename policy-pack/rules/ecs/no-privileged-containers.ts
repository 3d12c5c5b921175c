import { Aws, mustBeOff, securityHub, stackRule } from "../../kit";
import { eachContainer } from "../../topology";

export const noPrivilegedContainers = stackRule({
  name: "no-privileged-containers",
  description: "A container has no more rights on its host than others.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("ECS.4"),
  related: ["CKV_AWS_334"],
  remediationSteps:
    "Leave privileged out, and give the container the single Linux capabilities it needs. The service starts new tasks.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition, graph) =>
    eachContainer(graph, definition, ({ label, read }) =>
      mustBeOff(`privileged of ${label}`, read("privileged")),
    ),
});
