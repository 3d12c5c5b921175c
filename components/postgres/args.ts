import type * as pulumi from "@pulumi/pulumi";
import type { Deployment, Protection } from "../shared";

/** How much of a region the database survives losing. */
export const Availability = {
  /** A standby in another zone takes over within about a minute or two. */
  MultiAz: "multi-az",
  /** One zone: the database is gone while its zone is. For environments that can wait. */
  SingleAz: "single-az",
} as const;
export type Availability = (typeof Availability)[keyof typeof Availability];

/** Storage of a database: it starts small, RDS grows it, and it never shrinks. */
export interface DatabaseStorage {
  /** GiB at the start, a whole number from 20. */
  startGiB: number;
  /** GiB that RDS may grow it to, a whole number at least 10 % above the start; 26 % or more leaves room for two steps. */
  ceilingGiB: number;
}

/** Arguments of `ResilientPostgres`. */
export interface ResilientPostgresArgs {
  /** Where the stack is deployed. The database's identifier is made of it: `<project>-<stack>-<name>`. */
  deployment: Deployment;
  /** Isolated subnets, in two zones at least. */
  subnetIds: pulumi.Input<string>[];
  /** Security group of the data tier. Rules are added to it. */
  securityGroupId: pulumi.Input<string>;
  /** Security groups of those who may connect, by a name of yours. They get the rule outwards as well. */
  clientSecurityGroups: Record<string, pulumi.Input<string>>;
  /** IPv4 ranges on premises that may connect, such as `10.0.8.0/22`. @default - none */
  clientPrefixes?: string[];
  /** Database made at the start: letters, digits and underscores. Changing it later replaces the instance. */
  databaseName: string;
  /**
   * PostgreSQL version. A major version alone (`"16"`) takes the newest minor version at creation; RDS then brings newer
   * ones in the maintenance window and the provider sees no difference, because it compares only what is written here.
   * With a minor version (`"16.4"`) the database stays on exactly that one until this text changes.
   * A higher major version upgrades the database in the next maintenance window; there is no way back but a restore.
   */
  version: string;
  /** Instance class, such as `db.r7g.xlarge`. */
  instanceClass: string;
  /** Size now and at most. */
  storage: DatabaseStorage;
  /** @default "multi-az" */
  availability?: Availability;
  /** Days that automated backups are kept, 1 to 35: as far back can any second be restored. @default 14 */
  backupRetentionDays?: number;
  /** Name of the backup plan that copies the database, put on it as the tag `BackupPlan`. @default - no plan selects it */
  backupPlan?: string;
  /** Days that exported logs are kept; one of the periods that CloudWatch Logs knows. @default 90 */
  logRetentionDays?: number;
  /** @default "protected" */
  protection?: Protection;
  /** Topic that is told when something needs a person. @default - nobody is told */
  alarmTopicArn?: pulumi.Input<string>;
  /** Tags of everything made here. */
  tags?: Record<string, string>;
}
