import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import {
  arn,
  managedPolicyArn,
  policyDocument,
  trustPolicy,
  type Deployment,
  type PolicyStatement,
} from "../../shared";
import { tagsOf, type Scope } from "../scope";
import type { ServiceArgs, ServiceDependency } from "./arguments";
import type { ContainerClusterArgs } from "../arguments";
import { cacheStatements } from "../images/caches";
import type { ClusterLogs } from "../logs";
import { execStatements } from "./exec";
import { telemetryStatements } from "./telemetry";

/** What the tasks of a service share wherever they run. */
export interface ServiceIdentity {
  logGroup: cloudwatch.LogGroup;
  /** What the service itself may do. */
  taskRole: iam.Role;
  /** What ECS may do to start it: pull its image, read its secrets, write its logs. */
  executionRole: iam.Role;
  /** Must exist before the first task and until the last. */
  permissions: pulumi.Resource[];
}

/** What a service may do: all that the dependencies it uses allow, its own permissions, and what its tasks bring with them. */
function taskStatements(
  deployment: Deployment,
  service: ServiceArgs,
  dependencies: Record<string, ServiceDependency>,
  { exec, key }: Pick<ClusterLogs, "exec" | "key">,
): PolicyStatement[] {
  return [
    ...(service.uses ?? []).flatMap((name) => dependencies[name]?.statements ?? []),
    ...(service.permissions ?? []),
    ...fileSystemStatements(deployment, service),
    ...(service.telemetry ? telemetryStatements(deployment) : []),
    ...(service.exec && exec
      ? execStatements(deployment, { group: exec.name, keyArn: key.arn })
      : []),
  ];
}

/** Mounting of the service's EFS file systems, each as its volumes ask for. */
function fileSystemStatements(
  deployment: Deployment,
  { volumes = {} }: ServiceArgs,
): PolicyStatement[] {
  return Object.values(volumes).flatMap(({ efs, readOnly }) =>
    efs === undefined
      ? []
      : [
          {
            actions: [
              "elasticfilesystem:ClientMount",
              ...(readOnly ? [] : ["elasticfilesystem:ClientWrite"]),
            ],
            resources: [arn(deployment, "elasticfilesystem", `file-system/${efs.fileSystem}`)],
          },
        ],
  );
}

/** Reading of a service's secrets, each by the service that keeps it. */
export function secretStatements(secrets: string[]): PolicyStatement[] {
  const arns = [...new Set(secrets.map(secretArn))].sort();
  const statements = [
    {
      actions: ["secretsmanager:GetSecretValue"],
      resources: arns.filter((arn) => arn.split(":")[2] === "secretsmanager"),
    },
    {
      actions: ["ssm:GetParameters"],
      resources: arns.filter((arn) => arn.split(":")[2] === "ssm"),
    },
  ];
  return statements.filter(({ resources }) => resources.length > 0);
}

/** Makes roles and the log group of one service. */
export function serviceIdentity(
  scope: Scope,
  key: string,
  service: ServiceArgs,
  { dependencies = {}, imageCaches = {} }: ContainerClusterArgs,
  logs: ClusterLogs,
): ServiceIdentity {
  const name = `${scope.name}-${key}`;
  const logGroup = new cloudwatch.LogGroup(
    name,
    {
      name: `${logs.prefix}/${key}`,
      retentionInDays: logs.retentionDays,
      kmsKeyId: logs.key.arn,
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
  const taskRole = tasksRole(scope, `${name}-task`);
  const executionRole = tasksRole(scope, `${name}-execution`);
  const attachment = new iam.RolePolicyAttachment(
    `${name}-execution`,
    {
      role: executionRole.name,
      policyArn: managedPolicyArn(
        scope.deployment,
        "service-role/AmazonECSTaskExecutionRolePolicy",
      ),
    },
    scope.opts,
  );
  const inline = [
    ...grant(
      scope,
      `${name}-task`,
      taskRole,
      taskStatements(scope.deployment, service, dependencies, logs),
    ),
    ...grant(scope, `${name}-secrets`, executionRole, secretStatements(secretsOf(service))),
    ...grant(
      scope,
      `${name}-cache`,
      executionRole,
      cacheStatements(service.image, imageCaches, scope.deployment),
    ),
  ];
  return { logGroup, taskRole, executionRole, permissions: [attachment, ...inline] };
}

/** All that ECS reads before a task starts: secrets of its environment, and the user of its registry. */
function secretsOf({ secrets = {}, registryCredentials }: ServiceArgs): string[] {
  return [...Object.values(secrets), ...(registryCredentials ? [registryCredentials] : [])];
}

/** A reference may name one key of a secret, one version, or both, after the secret's own seven parts. */
const secretArn = (reference: string) => reference.split(":").slice(0, 7).join(":");

function tasksRole(scope: Scope, name: string): iam.Role {
  return new iam.Role(
    name,
    {
      assumeRolePolicy: trustPolicy(scope.deployment, "ecs-tasks.amazonaws.com"),
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
}

function grant(
  scope: Scope,
  name: string,
  role: iam.Role,
  statements: PolicyStatement[],
): iam.RolePolicy[] {
  if (statements.length === 0) return [];
  return [
    new iam.RolePolicy(name, { role: role.name, policy: policyDocument(statements) }, scope.opts),
  ];
}
