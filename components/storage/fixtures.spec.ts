import * as pulumi from "@pulumi/pulumi";
import { type MockOptions, type Registrations, underMocks } from "../../testing/harness";
import { HybridStorage, type GatewayArgs, type HybridStorageArgs } from ".";

export const deployment = {
  project: "shop",
  stack: "prod",
  account: "123456789012",
  region: "ap-northeast-2",
  partition: "aws",
};

export const waiting: HybridStorageArgs = {
  deployment,
  buckets: {
    invoices: {
      hotDays: 7,
      coldDays: 365,
      share: { gateway: "files", clients: ["10.0.8.0/22"] },
    },
    archive: { hotDays: 30, coldDays: 90 },
  },
  gateways: { files: { site: "seoul", cacheDiskIds: ["disk-1", "disk-2"] } },
  backupPlan: "daily",
  alarmTopicArn: "arn:aws:sns:topic",
  tags: { Service: "files" },
};

export const serving = (gateway: Partial<GatewayArgs> = {}): HybridStorageArgs => ({
  ...waiting,
  gateways: {
    files: {
      site: "seoul",
      cacheDiskIds: ["disk-1", "disk-2"],
      activationKey: pulumi.secret("ABCDE-12345"),
      ...gateway,
    },
  },
});

export const build = (args: () => HybridStorageArgs, options: Partial<MockOptions> = {}) =>
  underMocks(() => new HybridStorage("storage", args()), options);

export const known = <T>(output: pulumi.Output<T>) =>
  new Promise<T>((resolve) => {
    output.apply(resolve);
  });

export const listing = ({ all }: Registrations) =>
  all
    .filter(({ type }) => type.startsWith("aws:"))
    .map(({ type, name }) => `${type.split(":").pop() ?? ""} ${name}`)
    .sort();
