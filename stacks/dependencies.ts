import type * as pulumi from "@pulumi/pulumi";
import type { ServiceDependency } from "../components";

/** What services need to know of the database. A `ResilientPostgres` has it. */
export interface DatabaseAccess {
  address: pulumi.Output<string>;
  port: pulumi.Output<number>;
  databaseName: pulumi.Output<string>;
  masterSecretArn: pulumi.Output<string>;
  keyArn: pulumi.Output<string>;
}

/** What services need to know of the buckets. A `HybridStorage` has it. */
export interface StorageAccess {
  bucketNames: Record<string, pulumi.Output<string>>;
  bucketArns: Record<string, pulumi.Output<string>>;
  keyArn: pulumi.Output<string>;
}

/** Environment variables of a service that uses the database. */
export const databaseVariables = [
  "DATABASE_HOST",
  "DATABASE_PORT",
  "DATABASE_NAME",
  "DATABASE_SECRET_ARN",
];

/** The environment variable with the name of a bucket: `INVOICES_BUCKET` for `invoices`. */
export function bucketVariable(bucket: string): string {
  return `${bucket.toUpperCase().replaceAll("-", "_")}_BUCKET`;
}

/** What a service gets by naming something in `uses`: addresses in its environment, and permissions of its task role. */
export function dependencies(
  database: DatabaseAccess,
  storage: StorageAccess,
): Record<string, ServiceDependency> {
  return {
    ...Object.fromEntries(
      Object.keys(storage.bucketNames).map((bucket) => [bucket, bucketUse(bucket, storage)]),
    ),
    database: databaseUse(database),
  };
}

function databaseUse(database: DatabaseAccess): ServiceDependency {
  return {
    environment: {
      DATABASE_HOST: database.address,
      DATABASE_PORT: database.port.apply(String),
      DATABASE_NAME: database.databaseName,
      DATABASE_SECRET_ARN: database.masterSecretArn,
    },
    statements: [
      { actions: ["secretsmanager:GetSecretValue"], resources: [database.masterSecretArn] },
      { actions: ["kms:Decrypt"], resources: [database.keyArn] },
    ],
  };
}

function bucketUse(bucket: string, storage: StorageAccess): ServiceDependency {
  const arn = storage.bucketArns[bucket] as pulumi.Output<string>;
  return {
    environment: {
      [bucketVariable(bucket)]: storage.bucketNames[bucket] as pulumi.Output<string>,
    },
    statements: [
      { actions: ["s3:ListBucket"], resources: [arn] },
      {
        actions: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
        resources: [arn.apply((value) => `${value}/*`)],
      },
      { actions: ["kms:Decrypt", "kms:GenerateDataKey"], resources: [storage.keyArn] },
    ],
  };
}
