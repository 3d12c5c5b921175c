import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource } from "../../../testing/fixture";
import { capacityOf, webService } from "../../../testing/ecs";
import { ruleCases } from "../../../testing/rule-cases";
import { serviceCapacityInCluster } from "./service-capacity-in-cluster";

const web = webService();
const on = (...names: unknown[]) => ({
  capacityProviderStrategies: names.map((capacityProvider) => ({ capacityProvider })),
});
const lone = resource(Aws.CapacityProvider, "lone");
const other = resource(Aws.EcsCluster, "other");
const unclear = "whether its cluster has its capacity providers is not known";
const arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/shared";
const shared = (...capacityProviders: unknown[]) =>
  resource(Aws.ClusterCapacityProviders, "shared", { clusterName: "shared", capacityProviders });

ruleCases(serviceCapacityInCluster, {
  compliant: {
    "a provider that its cluster has": web.with({}, web.service()),
    "Fargate that its cluster has": web.with(
      { pool: capacityOf(web.cluster, web.provider, "FARGATE") },
      web.service(on("FARGATE")),
    ),
    "a cluster outside the stack that gets the provider here": web.with(
      {},
      web.service({ cluster: arn }),
      shared(ref(web.provider)),
    ),
    "several providers, one given by another resource": web.with(
      {},
      lone,
      resource(Aws.ClusterCapacityProviders, "more", {
        clusterName: "hub",
        capacityProviders: [ref(lone)],
      }),
      web.service(on(ref(lone))),
    ),
  },
  violating: {
    "a provider that no cluster has": [
      web.with({}, lone, web.service(on(ref(lone)))),
      "its cluster has no capacity provider lone",
    ],
    "a provider of another cluster": [
      web.with(
        { pool: capacityOf(other, web.provider) },
        other,
        capacityOf(web.cluster, lone),
        lone,
        web.service(),
      ),
      "its cluster has no capacity provider general",
    ],
    "Fargate that its cluster lacks, beside one that it has": [
      web.with({}, web.service(on(ref(web.provider), "FARGATE"))),
      "its cluster has no capacity provider FARGATE",
    ],
    "a provider of a cluster that has none": [
      web.with({ pool: undefined }, web.service()),
      "its cluster has no capacity provider general",
    ],
    "a provider that a cluster outside the stack lacks, as far as it is given some here": [
      web.with({}, web.service({ cluster: arn }), shared("FARGATE")),
      "its cluster has no capacity provider general",
    ],
  },
  absent: {
    "the cluster that AWS takes by default": [
      web.with({}, web.service({ cluster: undefined })),
      "could not be decided at preview: " + unclear,
    ],
  },
  unknown: {
    "a cluster outside the stack": [web.with({}, web.service({ cluster: arn })), unclear],
    "an unknown cluster": [web.with({}, web.service({ cluster: UNKNOWN })), unclear],
    "an unknown provider": [web.with({}, web.service(on(UNKNOWN))), unclear],
    "providers of an unknown cluster": [
      web.with(
        { pool: undefined },
        resource(Aws.ClusterCapacityProviders, "some", {
          clusterName: UNKNOWN,
          capacityProviders: ["FARGATE"],
        }),
        web.service(),
      ),
      unclear,
    ],
    "unknown providers of its cluster": [
      web.with(
        {
          pool: resource(Aws.ClusterCapacityProviders, "some", {
            clusterName: "hub",
            capacityProviders: [UNKNOWN],
          }),
        },
        web.service(),
      ),
      unclear,
    ],
  },
  notApplicable: {
    "a service that names none": web.with(
      {},
      web.service({ capacityProviderStrategies: undefined }),
    ),
    "one on premises": web.with(
      {},
      web.service({ capacityProviderStrategies: undefined, launchType: "EXTERNAL" }),
    ),
  },
});
