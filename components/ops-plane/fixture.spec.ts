import type * as pulumi from "@pulumi/pulumi";
import { underMocks, type MockOptions } from "../../testing/harness";
import { OpsPlane, type OpsPlaneArgs } from ".";

/** Arguments of a plane that has one of everything, for specs that change one thing of it. */
export const args: OpsPlaneArgs = {
  deployment: {
    project: "hybrid-platform",
    stack: "test",
    account: "123456789012",
    region: "ap-northeast-2",
    partition: "aws",
  },
  alarmTopicArn: "arn:aws:sns:ap-northeast-2:123456789012:alerts",
  alarms: ["arn:aws:cloudwatch:ap-northeast-2:123456789012:alarm:database-full"],
  accountBaseline: "owner",
  fleets: {
    racks: {
      site: "seoul",
      hosts: 12,
      os: "ubuntu-22.04",
      runs: "containers",
      activations: { "2027-01": { hosts: 12, expires: "2027-01-31T00:00:00Z" } },
    },
    files: { site: "busan", hosts: 2, os: "rhel-9" },
  },
  containerHostPolicyArn: "arn:aws:iam::123456789012:policy/container-host",
  patching: { schedule: "cron(0 3 ? * SUN *)", timezone: "Asia/Seoul", durationHours: 3 },
  backup: {
    planName: "hybrid-platform-test",
    schedule: "cron(0 17 * * ? *)",
    retentionDays: 35,
    copyToRegion: "ap-northeast-3",
  },
  tags: { Team: "platform" },
};

/** The plane called `ops`, with `more` in place of what `args` says. */
export const plane = (more: Partial<OpsPlaneArgs> = {}, options: Partial<MockOptions> = {}) =>
  underMocks(() => new OpsPlane("ops", { ...args, ...more }), options);

export const value = <T>(output: pulumi.Output<T>) =>
  new Promise<T>((resolve) => {
    output.apply(resolve);
  });

export interface Statement {
  Effect: string;
  Principal?: string | Record<string, string>;
  Action: string | string[];
  Resource: string | string[];
  Condition?: Record<string, Record<string, string | string[]>>;
}

export const statements = (policy: unknown) =>
  (JSON.parse(policy as string) as { Statement: Statement[] }).Statement;
