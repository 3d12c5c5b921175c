import { Aws, UNKNOWN } from "../../kit";
import { filledIn, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsClusterZones } from "./rds-cluster-zones";

const cluster = resource(Aws.DatabaseCluster, "subject", { clusterIdentifier: "aurora" });
const member = (name: string, zone?: unknown, of: unknown = ref(cluster)) =>
  resource(Aws.DatabaseClusterInstance, name, { clusterIdentifier: of, availabilityZone: zone });

ruleCases(rdsClusterZones, {
  compliant: {
    "two instances that AWS spreads": [cluster, member("one"), member("two")],
    "two instances in zones of their own": [cluster, member("one", "a"), member("two", "b")],
    "an instance found by the cluster's name": [
      cluster,
      member("one"),
      member("two", "a", "aurora"),
    ],
    "zones that the provider fills in": [
      cluster,
      filledIn(member("one"), "availabilityZone"),
      filledIn(member("two"), "availabilityZone"),
    ],
    "a cluster that brings its standbys": { dbClusterInstanceClass: "db.r6gd.large" },
  },
  violating: {
    "a single instance": [[cluster, member("one")], "it has 1 of at least 2 instances"],
    "two instances in one zone": [
      [cluster, member("one", "a"), member("two", "a")],
      "all its instances are in a",
    ],
    "instances of another cluster": [
      [cluster, member("one", "a", "other"), member("two", "b", "other")],
      "it has 0 of at least 2 instances",
    ],
  },
  absent: { "no instance": [[cluster], "it has 0 of at least 2 instances"] },
  unknown: {
    "an instance of an unknown cluster": [
      [cluster, member("one"), member("two", "b", UNKNOWN)],
      'the cluster of ClusterInstance "two" is not known yet',
    ],
    "an unknown zone": [
      [cluster, member("one", "a"), member("two", UNKNOWN)],
      "the zones of its instances are not known yet",
    ],
    "an unknown zone beside two known": [
      [cluster, member("one", "a"), member("two", UNKNOWN), member("three", "b")],
    ],
  },
  notApplicable: {
    "a cluster without instances": { engineMode: "serverless" },
    "a cluster of shards": { clusterScalabilityType: "limitless" },
  },
});
