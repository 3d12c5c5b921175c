import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource } from "../../../testing/fixture";
import { capacityOf, hostsOf, webService } from "../../../testing/ecs";
import { ruleCases } from "../../../testing/rule-cases";
import { capacityProviderHostsJoin } from "./capacity-provider-hosts-join";

const web = webService();
const provider = resource(Aws.CapacityProvider, "subject", {
  autoScalingGroupProvider: { autoScalingGroupArn: ref(web.hosts) },
});
const pool = capacityOf(web.cluster, provider);
const other = resource(Aws.EcsCluster, "other");
const told = (userData: unknown) => resource(Aws.LaunchTemplate, "hosts", { userData });
const encoded = (text: string) => Buffer.from(text).toString("base64");
const astray =
  'no hosts of LaunchTemplate "hosts" join Cluster "hub": their user data (userData) does not name it';
const unclear = 'whether hosts of LaunchTemplate "hosts" join Cluster "hub" is not known yet';
const mixed = resource(Aws.AutoScalingGroup, "hosts", {
  mixedInstancesPolicy: {
    launchTemplate: { launchTemplateSpecification: { launchTemplateId: ref(web.template) } },
  },
});
const stack = (
  changes: Parameters<typeof web.with>[0],
  ...more: Parameters<typeof web.with>[1][]
) => web.with({ provider, pool, ...changes }, ...more);

ruleCases(capacityProviderHostsJoin, {
  compliant: {
    "hosts whose user data is made from the cluster": stack({}),
    "hosts of a mixed group": stack({ hosts: mixed }),
    "user data that names the cluster": stack({
      template: told(encoded("#!/bin/sh\necho ECS_CLUSTER=hub >> /etc/ecs/ecs.config")),
    }),
    "user data that is text": stack({ template: told("ECS_CLUSTER=hub") }),
  },
  violating: {
    "a provider that no cluster has": [stack({ pool: undefined }), "no cluster has it"],
    "hosts of another cluster": [stack({ template: hostsOf(other) }, other), astray],
    "user data that names another cluster": [
      stack({ template: told(encoded("ECS_CLUSTER=other")) }),
      astray,
    ],
  },
  absent: { "hosts without user data": [stack({ template: told(undefined) }), astray] },
  unknown: {
    "unknown user data": [stack({ template: told(UNKNOWN) }), unclear],
    "a cluster whose name is not known": [
      stack({
        cluster: { ...web.cluster, properties: {}, sources: {} },
        template: told(encoded("ECS_CLUSTER=hub")),
      }),
      unclear,
    ],
    "providers that are not known": [
      stack({
        pool: resource(Aws.ClusterCapacityProviders, "some", {
          clusterName: "hub",
          capacityProviders: [UNKNOWN],
        }),
      }),
      "which cluster it belongs to is not known yet",
    ],
  },
  notApplicable: {
    "a provider of a cluster outside the stack": stack({
      pool: resource(Aws.ClusterCapacityProviders, "shared", {
        clusterName: "shared",
        capacityProviders: [ref(provider)],
      }),
    }),
    "hosts outside the stack": stack({ hosts: undefined }),
  },
});
