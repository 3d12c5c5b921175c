import { expect } from "chai";
import type { PlannedResource } from "../../plan/record/resource";
import type { MockOptions, Registrations } from "../../testing/harness";
import { underMocks } from "../../testing/harness";
import { ContainerCluster } from "./cluster";
import type { ContainerClusterArgs } from "./arguments";
import type { CapacityArgs } from "./capacity/arguments";
import type { ServiceArgs } from "./service/arguments";

/** A service on both sides, behind the load balancer. */
export const ordersApi: ServiceArgs = {
  image: "docker.io/library/nginx:1.29",
  port: 8080,
  cpu: 256,
  memory: 512,
  uses: ["database"],
  route: { host: "orders.internal.example.com" },
  cloud: { capacity: "general", count: 2 },
  onPremises: { fleet: "racks", count: 1 },
};

/** A service on premises only, that listens to nobody. */
export const reportWorker: ServiceArgs = {
  image: "docker.io/example/report-worker:4.2.0",
  cpu: 1024,
  memory: 2048,
  onPremises: { fleet: "racks", count: 3 },
};

/** Hosts for a dozen services. */
export const roomyCapacity: Record<string, CapacityArgs> = {
  general: {
    instanceTypes: ["t3.medium"],
    ami: "ami-0123456789abcdef0",
    minSize: 1,
    maxSize: 12,
  },
};

/** Arguments that nothing is wrong with. */
export function clusterArgs(changes: Partial<ContainerClusterArgs> = {}): ContainerClusterArgs {
  return {
    deployment: {
      project: "hybrid-platform",
      stack: "test",
      account: "123456789012",
      region: "ap-northeast-2",
      partition: "aws",
    },
    vpcId: "vpc-1",
    subnetIds: ["subnet-a", "subnet-b"],
    ingressSecurityGroupId: "sg-ingress",
    applicationSecurityGroupId: "sg-app",
    clientPrefixes: ["10.64.0.0/16", "10.0.0.0/14"],
    capacity: {
      general: {
        instanceTypes: ["t3.medium"],
        ami: "ami-0123456789abcdef0",
        minSize: 1,
        maxSize: 3,
      },
    },
    services: { "orders-api": ordersApi, "report-worker": reportWorker },
    dependencies: {
      database: {
        environment: { DATABASE_HOST: "db.example.com", DATABASE_PORT: "5432" },
        statements: [
          {
            actions: ["secretsmanager:GetSecretValue"],
            resources: ["arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbCdEf"],
          },
        ],
      },
    },
    protection: "disposable",
    alarmTopicArn: "arn:aws:sns:ap-northeast-2:123456789012:alerts",
    tags: { Environment: "development" },
    ...changes,
  };
}

/** What a cluster called "hub" registers. */
export async function registeredBy(
  changes: Partial<ContainerClusterArgs> = {},
  options: Partial<MockOptions> = {},
): Promise<Registrations> {
  const { registered } = await underMocks(
    () => new ContainerCluster("hub", clusterArgs(changes)),
    options,
  );
  return registered;
}

/** What a JSON text among the inputs of a resource says. */
export function json(resource: PlannedResource, property: string): unknown {
  return JSON.parse(String(resource.inputs[property]));
}

/** Expects just these problems, each by a part of its text. */
export function says(problems: string[], ...expected: string[]): void {
  expect(problems).to.have.length(expected.length);
  expected.forEach((text, index) => {
    expect(problems[index]).to.contain(text);
  });
}
