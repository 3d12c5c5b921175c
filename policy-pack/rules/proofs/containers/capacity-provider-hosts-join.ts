import {
  Aws,
  documented,
  notApplicable,
  stackRule,
  undecided,
  UNKNOWN,
  compliant,
  violation,
  type Resource,
} from "../../../kit";
import { clustersOf, joins, launchTemplatesOf } from "../../../topology";

export const capacityProviderHostsJoin = stackRule({
  name: "capacity-provider-hosts-join",
  description:
    "A cluster has the capacity provider, and the hosts of its Auto Scaling group join that cluster.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Bootstrapping Amazon ECS Linux container instances to pass data",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bootstrap_container_instance.html",
  ),
  remediationSteps:
    "Name the provider in a ClusterCapacityProviders, and write ECS_CLUSTER with the name of that cluster into the user data of the launch template: tasks wait for ever for hosts that join another. Only new hosts read it.",
  appliesTo: [Aws.CapacityProvider],
  judge: (provider, graph) => {
    const { clusters, foreign, lost } = clustersOf(graph, provider);
    const [cluster] = clusters;
    if (!cluster) {
      if (foreign) return notApplicable("Its cluster is not in this stack.");
      return lost
        ? undecided("which cluster it belongs to is not known yet")
        : violation("no cluster has it");
    }
    const path = ["autoScalingGroupProvider", "autoScalingGroupArn"];
    const { targets } = graph.reference(provider, path, [Aws.AutoScalingGroup]);
    const templates = targets.flatMap((group) => launchTemplatesOf(graph, group));
    if (templates.length === 0) return notApplicable("Its hosts are not described in this stack.");
    return templates.flatMap((template) => judgeHosts(template, cluster));
  },
});

function judgeHosts(template: Resource, cluster: Resource) {
  const joined = joins(template, cluster);
  const what = `hosts of ${template.label} join ${cluster.label}`;
  if (joined === UNKNOWN) return undecided(`whether ${what} is not known yet`);
  return joined ? compliant : violation(`no ${what}: their user data (userData) does not name it`);
}
