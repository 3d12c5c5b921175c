import { arn, type Deployment, type PolicyStatement } from "../../shared";
import { collectorSize } from "../capacity/task-size";

/**
 * The collector of the AWS Distro for OpenTelemetry, by version: a newer one is a change that shows in the plan. It reports
 * to X-Ray itself; the X-Ray daemon, which is in maintenance, takes no part.
 */
const image = "public.ecr.aws/aws-observability/aws-otel-collector:v0.43.3";

/** Container of the collector, and host name of it where the containers of a task do not share a network. */
export const collector = "collector";

/** Log group that the collector's configuration for ECS writes metrics to. Source: github.com/aws-observability/aws-otel-collector, config/ecs. */
const metricsLogGroup = "/aws/ecs/application/metrics";

/** The collector's container, with the configuration for ECS that its image brings: traces and metrics by OTLP. */
export function collectorContainer(region: string, logConfiguration: object) {
  return {
    name: collector,
    image,
    // A service works on without its traces.
    essential: false,
    ...collectorSize,
    // The user that its image has made for it since v0.35.
    user: "aoc",
    command: ["--config=/etc/ecs/ecs-default-config.yaml"],
    environment: [{ name: "AWS_REGION", value: region }],
    readonlyRootFilesystem: true,
    logConfiguration,
  };
}

/** The variable by which OpenTelemetry SDKs find the collector. */
export const collectorEndpoint = (host: string): Record<string, string> => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: `http://${host}:4318`,
  OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
});

/** What the collector does with the task's role. Source: AWS Distro for OpenTelemetry, "Create IAM policy", without what its configuration for ECS does not use. */
export function telemetryStatements(deployment: Deployment): PolicyStatement[] {
  const logs = arn(deployment, "logs", `log-group:${metricsLogGroup}`);
  return [
    {
      actions: [
        "xray:PutTraceSegments",
        "xray:PutTelemetryRecords",
        "xray:GetSamplingRules",
        "xray:GetSamplingTargets",
        "xray:GetSamplingStatisticSummaries",
      ],
      // AWS knows no narrower resource for these.
      resources: ["*"],
    },
    {
      actions: [
        "logs:CreateLogGroup",
        "logs:CreateLogStream",
        "logs:DescribeLogStreams",
        "logs:PutLogEvents",
      ],
      resources: [logs, `${logs}:*`],
    },
  ];
}
