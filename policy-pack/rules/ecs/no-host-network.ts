import { Aws, mustNotBe, resourceRule, securityHub } from "../../kit";

export const noHostNetwork = resourceRule({
  name: "no-host-network",
  description: "Tasks do not share the network of their host, and with it the host's credentials.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("ECS.17"),
  related: ["ECSTaskDefinitionUserForHostMode (cdk-nag)"],
  remediationSteps:
    "Set networkMode to awsvpc on AWS, to bridge on premises. The service starts new tasks, at other addresses.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition) => mustNotBe("networkMode", ["host"], definition.read("networkMode")),
});
