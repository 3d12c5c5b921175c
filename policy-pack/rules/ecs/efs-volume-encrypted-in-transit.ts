import { all, at, Aws, mustBeOneOf, notApplicable, resourceRule, securityHub } from "../../kit";

export const efsVolumeEncryptedInTransit = resourceRule({
  name: "efs-volume-encrypted-in-transit",
  description: "Files that tasks share over the network are encrypted on the way.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("ECS.18"),
  related: ["CKV_AWS_97", "AWS-0035"],
  remediationSteps:
    "Set efsVolumeConfiguration.transitEncryption to ENABLED. The service starts new tasks.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition) => {
    const shared = all(definition.read("volumes"), "efsVolumeConfiguration");
    if (shared.length === 0) return notApplicable("It mounts no file system.");
    return shared.flatMap((volume) =>
      mustBeOneOf("transitEncryption", ["ENABLED"], at(volume, "transitEncryption")),
    );
  },
});
