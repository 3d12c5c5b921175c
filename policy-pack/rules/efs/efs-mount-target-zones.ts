import { Aws, compliant, given, notApplicable, stackRule, undecided, violation } from "../../kit";
import { wellArchitected } from "../../kit";
import { merged, placement, zonesOf } from "../../topology";

const clients = [Aws.AutoScalingGroup, Aws.EcsService, Aws.Instance, Aws.LambdaFunction];

export const efsMountTargetZones = stackRule({
  name: "efs-mount-target-zones",
  description: "A file system has a mount target in each zone that workloads run in.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html",
  ),
  remediationSteps:
    "Add a MountTarget in a subnet of the zone. It costs nothing, and saves the charge for traffic between zones; without it the zone's workloads depend on another.",
  appliesTo: [Aws.FileSystem],
  judge: (files, graph) => {
    if (given(files.read("availabilityZoneName"))) return notApplicable("It is in one zone only.");
    const { found, lost } = graph.referrers(files, [Aws.MountTarget], "fileSystemId");
    const zonesOfAll = (placed: typeof found) =>
      zonesOf(merged(placed.map((one) => placement(graph, one))));
    const served = zonesOfAll(found);
    const used = zonesOfAll(graph.ofType(...clients)).known;
    const missing = used.filter((zone) => !served.known.includes(zone));
    if (missing.length === 0) return compliant;
    if (lost[0]) return undecided(`the file system of ${lost[0].label} is not known yet`);
    return served.complete
      ? violation(`workloads run in ${missing.join(", ")}, where it has no mount target`)
      : undecided("the zone of a mount target is not known yet");
  },
});
