import { Aws, mustBeOn, securityHub, stackRule } from "../../kit";
import { eachContainer } from "../../topology";

export const readOnlyRootFilesystem = stackRule({
  name: "read-only-root-filesystem",
  description: "A container cannot change the files it was started from.",
  severity: "high",
  levels: { production: "advisory", development: "advisory" },
  control: securityHub("ECS.5"),
  related: ["CKV_AWS_336"],
  remediationSteps:
    "Set readonlyRootFilesystem, and mount volumes where the program writes. The service starts new tasks.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition, graph) =>
    eachContainer(graph, definition, ({ label, read }) =>
      mustBeOn(`readonlyRootFilesystem of ${label}`, read("readonlyRootFilesystem")),
    ),
});
