import { all, at, Aws, compliant, resourceRule, securityHub, undecided, UNKNOWN } from "../../kit";
import { violation } from "../../kit";

export const containerInsights = resourceRule({
  name: "container-insights",
  description: "A cluster measures what its services and tasks use.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("ECS.12"),
  related: ["CKV_AWS_65", "AWS-0034", "AwsSolutions-ECS4"],
  remediationSteps:
    "Add the setting containerInsights with the value enabled or enhanced. It changes in place; its metrics are charged as custom ones.",
  appliesTo: [Aws.EcsCluster],
  judge: (cluster) => {
    const settings = all(cluster.read("settings"));
    const named = settings.filter((setting) => at(setting, "name") === "containerInsights");
    const values = named.map((setting) => at(setting, "value"));
    if (values.some((value) => value === "enabled" || value === "enhanced")) return compliant;
    if (settings.includes(UNKNOWN) || values.includes(UNKNOWN)) {
      return undecided("containerInsights is not known yet");
    }
    return violation(
      values.length > 0 ? "containerInsights is off" : "containerInsights is not set",
    );
  },
});
