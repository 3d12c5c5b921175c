import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { vpcEndpointsForServices } from "./vpc-endpoints-for-services";

const vpc = resource(Aws.Vpc, "subject", {});
const endpoint = (service: unknown, vpcId: unknown = ref(vpc)) =>
  resource(Aws.VpcEndpoint, String(service), {
    vpcId,
    serviceName: typeof service === "string" ? `com.amazonaws.eu-west-1.${service}` : service,
  });
const containers = [
  ...["ecr.api", "ecr.dkr", "ecs", "ecs-agent", "ecs-telemetry"],
  ...["kms", "logs", "s3", "secretsmanager"],
];
const every = [...containers, "ssm", "ssmmessages"];
const stack = (services: unknown[]) => [vpc, ...services.map((service) => endpoint(service))];

describe("Endpoints of a VPC", () => {
  ruleCases(vpcEndpointsForServices, {
    compliant: {
      "all of them": stack(every),
      "all and more": stack([...every, "sts"]),
      "all of a VPC that is named by its id": [
        resource(Aws.Vpc, "subject", { id: "vpc-1" }),
        ...every.map((service) => endpoint(service, "vpc-1")),
      ],
    },
    violating: {
      some: [stack(containers), "it has no endpoint for ssm, ssmmessages"],
      "those of another VPC": [
        [...stack(containers), endpoint("ssm", "vpc-9"), endpoint("ssmmessages", "vpc-9")],
        "it has no endpoint for ssm, ssmmessages",
      ],
      "one with a similar name": [
        stack([...every.filter((service) => service !== "s3"), "s3-outposts"]),
        "it has no endpoint for s3",
      ],
    },
    absent: { none: [[vpc], `it has no endpoint for ${every.join(", ")}`] },
    unknown: {
      "a service that is not known": [
        stack([...containers, "ssm", UNKNOWN]),
        "which of its endpoints is for ssmmessages is not known yet",
      ],
      "an endpoint of who knows which VPC": [
        [...stack([...containers, "ssm"]), endpoint("ssmmessages", UNKNOWN)],
        "which of its endpoints is for ssmmessages is not known yet",
      ],
      "an unknown service beside all": [stack([...every, UNKNOWN])],
    },
    notApplicable: {},
  });
});
