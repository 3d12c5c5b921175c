import { Aws, documented, isOn, mustBeOneOf, mustBeSet, notApplicable, stackRule } from "../../kit";
import { compliant, given, violation, type Resource } from "../../kit";

const path = ["executeCommandConfiguration"];

export const execSessionsLogged = stackRule({
  name: "exec-sessions-logged",
  description: "What people type in shells of containers is recorded, and encrypted with a key.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Monitor Amazon ECS containers with ECS Exec",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html",
  ),
  related: ["CKV_AWS_223", "CKV_AWS_224"],
  remediationSteps:
    "Set executeCommandConfiguration with a kmsKeyId, logging OVERRIDE and a log group or bucket that is encrypted; or turn enableExecuteCommand off. It changes in place.",
  appliesTo: [Aws.EcsCluster],
  judge: (cluster, graph) => {
    const { found } = graph.referrers(cluster, [Aws.EcsService], "cluster");
    const open = found.find((service) => isOn(service.read("enableExecuteCommand")));
    const read = (...more: string[]) => cluster.read("configuration", ...path, ...more);
    if (!open && !given(read())) return notApplicable("Nobody may open a shell.");
    return [
      ...mustBeOneOf("executeCommandConfiguration.logging", ["OVERRIDE"], read("logging")),
      ...mustBeSet("executeCommandConfiguration.kmsKeyId", read("kmsKeyId")),
      ...mustBeRecorded(cluster),
    ];
  },
});

function mustBeRecorded(cluster: Resource) {
  const kinds = [
    ["cloudWatchLogGroupName", "cloudWatchEncryptionEnabled"],
    ["s3BucketName", "s3BucketEncryptionEnabled"],
  ] as const;
  const log = (name: string) => cluster.read("configuration", ...path, "logConfiguration", name);
  const used = kinds.filter(([target]) => given(log(target)));
  if (used.length === 0) return violation("logConfiguration names no log group and no bucket");
  return used.flatMap(([, flag]) => (isOn(log(flag)) ? compliant : violation(`${flag} is not on`)));
}
