import { Aws, documented, notApplicable, stackRule } from "../../../kit";
import { judgeHostsOutside } from "../../../topology";

export const externalServiceHasHosts = stackRule({
  name: "external-service-has-hosts",
  description: "Hosts outside AWS can join the cluster of a service that runs on them.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Amazon ECS Anywhere IAM role",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/iam-role-ecsanywhere.html",
  ),
  remediationSteps:
    "Make a role that trusts ssm.amazonaws.com, attach AmazonSSMManagedInstanceCore and AmazonEC2ContainerServiceforEC2Role or a policy that allows as much for this cluster, and name it in the activation that hosts register with. Nothing is interrupted.",
  appliesTo: [Aws.EcsService],
  judge: (service, graph) => {
    if (service.read("launchType") !== "EXTERNAL") return notApplicable("It runs in AWS.");
    const [cluster] = graph.reference(service, "cluster", [Aws.EcsCluster]).targets;
    return cluster
      ? judgeHostsOutside(graph, cluster)
      : notApplicable("Its cluster, and who may join it, is not in this stack.");
  },
});
