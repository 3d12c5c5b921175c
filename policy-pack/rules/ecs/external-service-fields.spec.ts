import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { externalServiceFields } from "./external-service-fields";

const external = (more: Record<string, unknown> = {}) => ({ launchType: "EXTERNAL", ...more });
const running = (networkMode: unknown) => {
  const definition = resource(Aws.EcsTaskDefinition, "api", { networkMode });
  return [
    definition,
    resource(Aws.EcsService, "subject", external({ taskDefinition: ref(definition) })),
  ];
};
const mode = 'networkMode of TaskDefinition "api"';

ruleCases(externalServiceFields, {
  compliant: {
    "a service on premises": external(),
    "one with a bridge": running("bridge"),
    "one that is placed": external({ placementConstraints: [{ type: "memberOf" }] }),
  },
  violating: {
    "one behind a load balancer": [
      external({ loadBalancers: [{ containerPort: 80 }] }),
      "loadBalancers is set",
    ],
    "one with a network and a registry": [
      external({ networkConfiguration: UNKNOWN, serviceRegistries: { registryArn: UNKNOWN } }),
      "networkConfiguration is set",
      "serviceRegistries is set",
    ],
    "one whose tasks want addresses in the VPC": [running("awsvpc"), `${mode} is "awsvpc"`],
  },
  absent: { "one whose tasks use the default, a bridge": [running(undefined)] },
  unknown: {
    "an unknown launch type": [{ launchType: UNKNOWN }, "launchType is not known yet"],
    "an unknown mode": [running(UNKNOWN), `${mode} is not known yet`],
  },
  notApplicable: {
    "a service on Fargate": { launchType: "FARGATE", loadBalancers: [{ containerPort: 80 }] },
    "a service on the cluster's capacity": {},
  },
});
