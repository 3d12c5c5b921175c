import { Aws, compliant, notApplicable, securityHub, stackRule, undecided } from "../../kit";
import { UNKNOWN, violation } from "../../kit";
import { isCutOffWholly } from "../../topology";

export const vpcEndpointsForServices = stackRule({
  name: "vpc-endpoints-for-services",
  description:
    "From a VPC with a way out, calls to the AWS services that containers and hosts need stay inside AWS.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("EC2.55"),
  related: ["EC2.56", "EC2.57"],
  remediationSteps:
    "Add an interface endpoint with privateDnsEnabled for each service that is named, and a gateway endpoint for s3. Interface endpoints have an hourly charge per zone.",
  appliesTo: [Aws.Vpc, Aws.DefaultVpc],
  parameters: {
    // What an ECS host calls from its start to its end. Gateway endpoints, for s3 and dynamodb, cost nothing.
    defaults: {
      services: [
        ...["ecr.api", "ecr.dkr", "ecs", "ecs-agent", "ecs-telemetry", "kms", "logs", "s3"],
        ...["secretsmanager", "ssm", "ssmmessages"],
      ],
    },
    properties: {
      services: {
        type: "array",
        items: { type: "string" },
        description: "Services as the names of their endpoints end.",
      },
    },
  },
  judge: (vpc, graph, { services }) => {
    if (isCutOffWholly(graph, vpc)) {
      return notApplicable(
        "Nothing leads out of it, and its subnets are judged by what is in them.",
      );
    }
    const { found, lost } = graph.referrers(vpc, [Aws.VpcEndpoint], "vpcId");
    const names = found.map((endpoint) => endpoint.read("serviceName"));
    const has = (service: string) =>
      names.some((name) => typeof name === "string" && name.endsWith(`.${service}`));
    const missing = services.filter((service) => !has(service));
    if (missing.length === 0) return compliant;
    const unknown = names.includes(UNKNOWN) || lost.length > 0;
    return unknown
      ? undecided(`which of its endpoints is for ${missing.join(", ")} is not known yet`)
      : violation(`it has no endpoint for ${missing.join(", ")}`);
  },
});
