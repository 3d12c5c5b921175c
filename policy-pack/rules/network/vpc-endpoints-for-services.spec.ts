import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { association, route, subnet } from "../../testing/network";
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
const place = subnet("a", vpc, "a");
const host = resource(Aws.Instance, "host", { subnetId: ref(place) });
const second = subnet("b", vpc, "b");
const other = resource(Aws.Instance, "other", { subnetId: ref(second) });
const leaving = resource(Aws.RouteTable, "leaving", { vpcId: ref(vpc) });
const out = route("out", leaving, { natGatewayId: "nat-1" });

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
      "none for a VPC of whose subnets one has a way out": [
        [vpc, place, host, second, leaving, association("b", second, leaving), out, other],
        `it has no endpoint for ${every.join(", ")}`,
      ],
      "none for a VPC of which a route table is elsewhere": [
        [vpc, place, host, association("far", place, resource(Aws.RouteTable, "far"))],
        `it has no endpoint for ${every.join(", ")}`,
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
    notApplicable: {
      "a VPC without a way out": [vpc, place, host],
    },
  });
});
