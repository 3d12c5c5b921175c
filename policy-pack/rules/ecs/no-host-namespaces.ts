import { Aws, mustNotBe, resourceRule, securityHub } from "../../kit";

export const noHostNamespaces = resourceRule({
  name: "no-host-namespaces",
  description: "Tasks see neither the processes of their host nor its shared memory.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("ECS.3"),
  related: ["CKV_AWS_335"],
  remediationSteps:
    "Leave pidMode and ipcMode out, or set them to task. The service starts new tasks.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition) =>
    ["pidMode", "ipcMode"].flatMap((mode) => mustNotBe(mode, ["host"], definition.read(mode))),
});
