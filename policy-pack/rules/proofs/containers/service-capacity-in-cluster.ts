import {
  Aws,
  compliant,
  documented,
  notApplicable,
  stackRule,
  undecided,
  UNKNOWN,
  violation,
} from "../../../kit";
import { hasProvider, providersOf } from "../../../topology";

export const serviceCapacityInCluster = stackRule({
  name: "service-capacity-in-cluster",
  description: "A service is placed on capacity providers that its cluster has.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "PutClusterCapacityProviders",
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html",
  ),
  remediationSteps:
    "Name the provider in the ClusterCapacityProviders of the service's cluster: ECS refuses a service without. Nothing is interrupted.",
  appliesTo: [Aws.EcsService],
  judge: (service, graph) => {
    const { keys, lost } = providersOf(graph, service);
    const judged = keys.map((key) => ({ key, has: hasProvider(graph, service, key) }));
    const missing = judged.filter(({ has }) => has === false);
    if (missing.length > 0) {
      return missing.flatMap(({ key }) => violation(`its cluster has no ${wordOf(key)}`));
    }
    if (lost || judged.some(({ has }) => has === UNKNOWN)) {
      return undecided("whether its cluster has its capacity providers is not known");
    }
    return keys.length === 0 ? notApplicable("It names no capacity provider.") : compliant;
  },
});

/** A capacity provider of the stack by its logical name, another by its own. */
const wordOf = (key: string) => `capacity provider ${key.split("::").pop() ?? key}`;
