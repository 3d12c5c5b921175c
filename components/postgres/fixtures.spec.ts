import type * as pulumi from "@pulumi/pulumi";
import { type MockOptions, type Registrations, underMocks } from "../../testing/harness";
import { ResilientPostgres, type ResilientPostgresArgs } from ".";

export const deployment = {
  project: "shop",
  stack: "prod",
  account: "123456789012",
  region: "ap-northeast-2",
  partition: "aws",
};

export const minimal: ResilientPostgresArgs = {
  deployment,
  subnetIds: ["subnet-a", "subnet-c"],
  securityGroupId: "sg-data",
  clientSecurityGroups: { app: "sg-app" },
  databaseName: "orders",
  version: "16",
  instanceClass: "db.r7g.xlarge",
  storage: { startGiB: 200, ceilingGiB: 1024 },
};

export const full: ResilientPostgresArgs = {
  ...minimal,
  clientPrefixes: ["10.0.8.0/22"],
  backupPlan: "daily",
  alarmTopicArn: "arn:aws:sns:topic",
  tags: { Service: "orders" },
};

export const build = (
  args: Partial<ResilientPostgresArgs> = {},
  options: Partial<MockOptions> = {},
) => underMocks(() => new ResilientPostgres("database", { ...full, ...args }), options);

export const known = <T>(output: pulumi.Output<T>) =>
  new Promise<T>((resolve) => {
    output.apply(resolve);
  });

export const listing = ({ all }: Registrations) =>
  all
    .filter(({ type }) => type.startsWith("aws:"))
    .map(({ type, name }) => `${type.split(":").pop() ?? ""} ${name}`)
    .sort();
