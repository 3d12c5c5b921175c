import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource } from "../../../testing/fixture";
import { ruleCases } from "../../../testing/rule-cases";
import { servicesOfHosts } from "../../../topology";
import { externalHostsHaveEndpoints } from "./external-hosts-have-endpoints";

const endpoint = (service: string, more: object = {}) =>
  resource(Aws.VpcEndpoint, service, {
    vpcEndpointType: "Interface",
    serviceName: `com.amazonaws.eu-west-1.${service}`,
    ...more,
  });
const outside = (more: object = {}) =>
  resource(Aws.EcsService, "subject", { launchType: "EXTERNAL", ...more });
const all = servicesOfHosts.map((service) => endpoint(service));
const but = (...missing: string[]) => [
  ...all.filter(({ name }) => !missing.includes(name)),
  outside(),
];
const lacks = (services: string) => `hosts on premises have no endpoint for ${services}`;
const cluster = resource(Aws.EcsCluster, "hub");

ruleCases(externalHostsHaveEndpoints, {
  compliant: {
    "an endpoint for each service": but(),
    "endpoints for others too": [...but(), endpoint("kms")],
    "endpoints of China": [
      ...servicesOfHosts.map((one) =>
        endpoint(one, { serviceName: `cn.com.amazonaws.cn-north-1.${one}` }),
      ),
      outside(),
    ],
    "a service in a component": [...all, cluster, outside({ cluster: ref(cluster) })],
  },
  violating: {
    "no endpoint for images": [but("ecr.api", "ecr.dkr"), lacks("ecr.api, ecr.dkr")],
    "an endpoint for the agent alone": [
      [endpoint("ecs-agent"), outside()],
      lacks("ecs-telemetry, ecs, ecr.api, ecr.dkr, logs, ssm, ssmmessages"),
    ],
    "no endpoint for sessions": [but("ssmmessages"), lacks("ssmmessages")],
    "an endpoint of a like name": [[...but("logs"), endpoint("logs-fips")], lacks("logs")],
  },
  absent: {
    "an endpoint in route tables": [
      [...but("logs"), endpoint("logs", { vpcEndpointType: undefined })],
      lacks("logs"),
    ],
  },
  unknown: {
    "an endpoint of an unknown service": [
      [...but("logs"), endpoint("logs", { serviceName: UNKNOWN })],
      'what VpcEndpoint "logs" is for is not known yet',
    ],
    "an endpoint of an unknown service that is not needed": [
      [...but(), endpoint("other", { serviceName: UNKNOWN })],
    ],
  },
  notApplicable: {
    "a service in AWS": [...all, outside({ launchType: "FARGATE" })],
    "a stack without endpoints": [outside()],
    "endpoints for other services": [endpoint("kms"), endpoint("ecr.api"), outside()],
  },
});
