import { all, at, Aws, documented, mustBeOneOf, notApplicable, resourceRule } from "../../kit";

export const efsVolumeAsksIam = resourceRule({
  name: "efs-volume-asks-iam",
  description: "A file system knows by their role which tasks mount it.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Specify an Amazon EFS file system in an Amazon ECS task definition",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-efs-config.html",
  ),
  related: ["ECS.18"],
  remediationSteps:
    "Set efsVolumeConfiguration.authorizationConfig.iam to ENABLED, and let the task role mount the file system. The service starts new tasks.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition) => {
    const shared = all(definition.read("volumes"), "efsVolumeConfiguration");
    if (shared.length === 0) return notApplicable("It mounts no file system.");
    return shared.flatMap((volume) =>
      mustBeOneOf("authorizationConfig.iam", ["ENABLED"], at(volume, "authorizationConfig", "iam")),
    );
  },
});
