import { expect } from "chai";
import type { Registrations } from "../../../testing/harness";
import { json, ordersApi, registeredBy } from "../testdata";
import type { ServiceArgs } from "./arguments";

const definitionType = "aws:ecs/taskDefinition:TaskDefinition";
const secret = "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:docker-hub-AbCdEf";
const efs = { fileSystem: "fs-0123456789abcdef0", securityGroup: "sg-0123456789abcdef0" };

const service: ServiceArgs = {
  ...ordersApi,
  uses: [],
  registryCredentials: secret,
  permissions: [{ actions: ["sqs:SendMessage"], resources: ["arn:aws:sqs:*:*:orders"] }],
  exec: true,
  telemetry: true,
  healthCheck: { command: ["curl", "-f", "http://localhost:8080/"] },
};

/** The containers of a task definition. */
const containers = (registered: Registrations, place: string) =>
  json(
    registered.named(`hub-orders-api-${place}`, definitionType),
    "containerDefinitions",
  ) as Record<string, unknown>[];

const statements = (registered: Registrations, policy: string) =>
  (
    json(registered.named(policy, "aws:iam/rolePolicy:RolePolicy"), "policy") as {
      Statement: { Action: string[]; Resource: string[] }[];
    }
  ).Statement;

describe("a service's containers", () => {
  let registered: Registrations;

  before(async () => {
    registered = await registeredBy({ services: { "orders-api": service } });
  });

  it("may have a shell opened in them, logged and encrypted with the cluster's key", () => {
    const key = registered.named("hub-logs-key", "aws:kms/key:Key");
    const cluster = registered.named("hub", "aws:ecs/cluster:Cluster");
    expect(cluster.inputs["configuration"]).to.deep.equal({
      executeCommandConfiguration: {
        kmsKeyId: "arn:aws:mock:::Key/hub-logs-key",
        logging: "OVERRIDE",
        logConfiguration: {
          cloudWatchEncryptionEnabled: true,
          cloudWatchLogGroupName: "/hybrid-platform/test/hub/_exec",
        },
      },
    });
    expect(cluster.propertyDependencies["configuration"]).to.include(key.urn);
    for (const place of ["cloud", "onprem"]) {
      const { inputs } = registered.named(`hub-orders-api-${place}`, "aws:ecs/service:Service");
      expect(inputs["enableExecuteCommand"]).to.equal(true);
    }
  });

  it("have a task role that may do what they ask for, and nothing else", () => {
    const actions = statements(registered, "hub-orders-api-task").map(({ Action }) => Action[0]);
    expect(actions).to.deep.equal([
      "sqs:SendMessage",
      "xray:PutTraceSegments",
      "logs:CreateLogGroup",
      "ssmmessages:CreateControlChannel",
      "logs:DescribeLogGroups",
      "logs:CreateLogStream",
      "kms:Decrypt",
    ]);
  });

  it("are pulled as a user of the registry", () => {
    const [own] = containers(registered, "cloud");
    expect(own?.["repositoryCredentials"]).to.deep.equal({ credentialsParameter: secret });
    expect(statements(registered, "hub-orders-api-secrets")).to.deep.equal([
      { Effect: "Allow", Action: ["secretsmanager:GetSecretValue"], Resource: [secret] },
    ]);
  });

  it("never write to their root, and are asked whether they work", () => {
    const [own, collector] = containers(registered, "cloud");
    expect(own).to.deep.include({
      readonlyRootFilesystem: true,
      linuxParameters: { initProcessEnabled: true },
      healthCheck: {
        command: ["CMD", "curl", "-f", "http://localhost:8080/"],
        interval: 30,
        timeout: 5,
        retries: 3,
        startPeriod: 60,
      },
    });
    expect(collector).to.deep.include({
      readonlyRootFilesystem: true,
      essential: false,
      user: "aoc",
    });
  });

  it("find their collector in the network of their task, on a bridge by its name", () => {
    const endpoint = (place: string) => {
      const [own] = containers(registered, place);
      const variables = own?.["environment"] as { name: string; value: string }[];
      return variables.find(({ name }) => name === "OTEL_EXPORTER_OTLP_ENDPOINT")?.value;
    };
    expect(endpoint("cloud")).to.equal("http://localhost:4318");
    expect(endpoint("onprem")).to.equal("http://collector:4318");
    expect(containers(registered, "cloud")[0]).not.to.have.property("links");
    expect(containers(registered, "onprem")[0]).to.deep.include({
      links: ["collector"],
      dependsOn: [{ containerName: "collector", condition: "START" }],
    });
  });

  it("share the size of a task on Fargate with their collector and their proxy", async () => {
    const burst: ServiceArgs = {
      ...service,
      discovery: "service-connect",
      onPremises: undefined,
      cloud: { capacity: "fargate", count: 1 },
      cpu: 512,
      memory: 1024,
    };
    const onFargate = await registeredBy({ services: { "orders-api": burst } });
    const sizes = containers(onFargate, "cloud").map(({ cpu, memory }) => [cpu, memory]);
    expect(sizes).to.deep.equal([
      [384, 704],
      [128, 256],
    ]);
    const { inputs } = onFargate.named("hub-orders-api-cloud", definitionType);
    expect([inputs["cpu"], inputs["memory"]]).to.deep.equal(["512", "1024"]);
  });
});

describe("EFS file systems", () => {
  it("are reached by NFS out of the tasks' group and into their own, and mounted by the task's role", async () => {
    const volumes = { files: { path: "/mnt/files", efs, readOnly: true } };
    const registered = await registeredBy({
      services: { "orders-api": { ...ordersApi, onPremises: undefined, volumes } },
    });
    const port = { fromPort: 2049, toPort: 2049, ipProtocol: "tcp" };
    expect(registered.named(`hub-app-to-${efs.fileSystem}`).inputs).to.deep.include({
      ...port,
      securityGroupId: "sg-app",
      referencedSecurityGroupId: efs.securityGroup,
    });
    expect(registered.named(`hub-${efs.fileSystem}-from-app`).inputs).to.deep.include({
      ...port,
      securityGroupId: efs.securityGroup,
      referencedSecurityGroupId: "sg-app",
    });
    expect(statements(registered, "hub-orders-api-task").at(-1)).to.deep.equal({
      Effect: "Allow",
      Action: ["elasticfilesystem:ClientMount"],
      Resource: [
        "arn:aws:elasticfilesystem:ap-northeast-2:123456789012:file-system/fs-0123456789abcdef0",
      ],
    });
  });
});
