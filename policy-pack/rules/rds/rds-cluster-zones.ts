import { Aws, compliant, given, notApplicable, securityHub, stackRule } from "../../kit";
import { undecided, UNKNOWN, violation } from "../../kit";

export const rdsClusterZones = stackRule({
  name: "rds-cluster-zones",
  description: "A database cluster has instances in more than one zone.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: securityHub("RDS.15"),
  related: ["AwsSolutions-RDS3"],
  remediationSteps:
    "Give the cluster a second ClusterInstance, and leave availabilityZone out so that AWS spreads them. It is added without an outage and costs as much as the first.",
  appliesTo: [Aws.DatabaseCluster],
  judge: (cluster, graph) => {
    if (given(cluster.read("dbClusterInstanceClass"))) return compliant;
    if (cluster.read("engineMode") === "serverless") {
      return notApplicable("AWS runs it on capacity of its own, which has no zone.");
    }
    if (cluster.read("clusterScalabilityType") === "limitless") {
      return notApplicable("Its shards decide, not instances.");
    }
    const { found, lost } = graph.referrers(
      cluster,
      [Aws.DatabaseClusterInstance],
      "clusterIdentifier",
    );
    const zones = found.map((instance) => instance.read("availabilityZone"));
    const named = new Set(zones.filter((zone) => given(zone) && zone !== UNKNOWN));
    // AWS puts instances that name no zone where the others are not.
    const isSpread = named.size > 1 || zones.some((zone) => !given(zone));
    if (found.length > 1 && isSpread) return compliant;
    if (lost[0]) return undecided(`the cluster of ${lost[0].label} is not known yet`);
    if (found.length < 2) return violation(`it has ${found.length} of at least 2 instances`);
    return zones.includes(UNKNOWN)
      ? undecided("the zones of its instances are not known yet")
      : violation(`all its instances are in ${[...named].map(String).join()}`);
  },
});
