import type * as outputs from "@pulumi/aws/types/output";
import * as pulumi from "@pulumi/pulumi";
import { encryptionKey, physicalName, refuse } from "../shared";
import { admit } from "./access";
import { databaseAlarms, databaseEvents } from "./alarms";
import type { ResilientPostgresArgs } from "./args";
import { databaseInstance, subnetGroup } from "./instance";
import { observation } from "./observation";
import { parameterGroup } from "./parameters";
import { postgresProblems } from "./problems";

/**
 * A PostgreSQL database that survives the loss of a zone and the mistakes of its owners: RDS Multi-AZ in isolated subnets,
 * encrypted with a key of its own, TLS only, with a password that nobody knows and storage that grows up to a ceiling.
 */
export class ResilientPostgres extends pulumi.ComponentResource {
  /** Host name to connect to. It stays the same through a failover. */
  public readonly address: pulumi.Output<string>;
  /** Port to connect to. */
  public readonly port: pulumi.Output<number>;
  /** Database made at the start. */
  public readonly databaseName: pulumi.Output<string>;
  /** Secret in Secrets Manager with the user name and password, which RDS rotates. Reading it needs `kms:Decrypt` on `keyArn` too. */
  public readonly masterSecretArn: pulumi.Output<string>;
  /** ARN of the instance. */
  public readonly instanceArn: pulumi.Output<string>;
  /** Identifier of the instance, `<project>-<stack>-<name>`. */
  public readonly identifier: pulumi.Output<string>;
  /** RDS subnet group of the instance, for others in the same subnets, such as one that a backup is restored to. */
  public readonly subnetGroupName: pulumi.Output<string>;
  /** Key of the data, the backups and the master secret. */
  public readonly keyArn: pulumi.Output<string>;
  /** ARNs of the alarms. */
  public readonly alarms: pulumi.Output<string>[];

  /**
   * @param name Logical name; part of the database's identifier.
   * @throws pulumi.RunError with every argument that cannot be, before anything is created.
   */
  constructor(name: string, args: ResilientPostgresArgs, opts?: pulumi.ComponentResourceOptions) {
    super("hybrid-platform:index:ResilientPostgres", name, {}, opts);
    refuse(`ResilientPostgres "${name}"`, postgresProblems(name, args));
    const child = { parent: this };

    // It also encrypts the backups, the master secret and the performance data.
    const key = encryptionKey(
      `${name}-key`,
      { ...args, description: `Data of the database ${physicalName(args.deployment, name)}` },
      child,
    );
    const group = subnetGroup(name, args, child);
    const instance = databaseInstance(
      name,
      args,
      {
        key,
        subnetGroup: group,
        parameterGroup: parameterGroup(name, args, child),
        observation: observation(name, args, child),
      },
      child,
    );
    admit(name, args, child);
    const alarms = databaseAlarms(name, args, instance, child);
    databaseEvents(name, args, child);

    this.address = instance.address;
    this.port = instance.port;
    this.databaseName = instance.dbName;
    this.masterSecretArn = instance.masterUserSecrets.apply(secretArn);
    this.instanceArn = instance.arn;
    this.identifier = instance.identifier;
    this.subnetGroupName = group.name;
    this.keyArn = key.arn;
    this.alarms = alarms.map(({ arn }) => arn);
    this.registerOutputs({
      address: this.address,
      port: this.port,
      databaseName: this.databaseName,
      masterSecretArn: this.masterSecretArn,
      instanceArn: this.instanceArn,
      identifier: this.identifier,
      subnetGroupName: this.subnetGroupName,
      keyArn: this.keyArn,
      alarms: this.alarms,
    });
  }
}

/** RDS gives the one secret that it manages as a list; a provider played by a test may give none. */
function secretArn(secrets: outputs.rds.InstanceMasterUserSecret[] | undefined): string {
  return secrets?.[0]?.secretArn ?? "";
}
