import * as pulumi from "@pulumi/pulumi";
import { refuse } from "../shared";
import { accountBaseline } from "./account-baseline";
import { openActivations } from "./activations";
import { scheduledBackup } from "./backup";
import { alarmDashboard } from "./dashboard";
import { onPremisesFleets } from "./fleets";
import { fleetHandOver } from "./hand-over";
import { patching } from "./patching";
import { withDefaults } from "./plane";
import type { OpsPlaneArgs } from "./types";
import { opsPlaneProblems } from "./validate";
import { backupVault, recoveryVault } from "./vault";

/**
 * Runs both halves as one: on-premises servers are registered, patched and logged; whatever carries the plan's tag is
 * backed up, into another region too; the account keeps an audit trail; one dashboard shows every alarm.
 *
 * Hosts that have registered stay registered when the stack is destroyed: deregister them in Systems Manager first.
 *
 * @throws pulumi.RunError that lists every problem of the arguments.
 */
export class OpsPlane extends pulumi.ComponentResource {
  /** ARN of the vault that backups are written to. */
  public readonly vaultArn: pulumi.Output<string>;
  /** Its name. */
  public readonly vaultName: pulumi.Output<string>;
  /** ARN of the vault in the recovery region; nothing when no region is named. */
  public readonly recoveryVaultArn?: pulumi.Output<string>;
  /** ARN of the audit trail; nothing unless this stack owns the account's baseline. */
  public readonly trailArn?: pulumi.Output<string>;
  /** Name of the role of a fleet's hosts, by fleet. */
  public readonly nodeRoleNames: Record<string, pulumi.Output<string>>;
  /** Ids of activations, by `<fleet>-<generation>`. */
  public readonly activationIds: Record<string, pulumi.Output<string>>;
  /** Codes of activations, secret, by `<fleet>-<generation>`. AWS shows a code once: here it can be read again. */
  public readonly activationCodes: Record<string, pulumi.Output<string>>;
  /** Name of the log group of a fleet's hosts, by fleet. */
  public readonly logGroupNames: Record<string, pulumi.Output<string>>;
  /** Name of the dashboard. */
  public readonly dashboardName: pulumi.Output<string>;
  /** ARNs of the alarms that this component raises. */
  public readonly alarms: pulumi.Output<string>[];
  /** What people on premises do next to register hosts, one entry a step. */
  public readonly handOver: pulumi.Output<string[]>;

  constructor(name: string, args: OpsPlaneArgs, opts?: pulumi.ComponentResourceOptions) {
    super("hybrid-platform:index:OpsPlane", name, {}, opts);
    refuse(`OpsPlane "${name}"`, opsPlaneProblems(name, args));
    const child = { parent: this };
    const plane = withDefaults(args);

    const fleets = onPremisesFleets(name, plane, child);
    const activations = openActivations(name, plane, fleets, child);
    patching(name, plane, fleets, child);
    const primary = backupVault(name, plane, child);
    const recovery = recoveryVault(name, plane, child);
    const backupFailed = scheduledBackup(name, plane, { primary, recovery }, child);
    const trail = accountBaseline(name, plane, child);
    const dashboard = alarmDashboard(name, plane, [...args.alarms, backupFailed.arn], child);

    this.vaultArn = primary.arn;
    this.vaultName = primary.name;
    this.recoveryVaultArn = recovery?.arn;
    this.trailArn = trail?.arn;
    this.nodeRoleNames = mapValues(fleets, ({ role }) => role.name);
    this.activationIds = mapValues(activations, ({ id }) => id);
    this.activationCodes = mapValues(activations, (made) => pulumi.secret(made.activationCode));
    this.logGroupNames = mapValues(fleets, ({ logGroup }) => logGroup.name);
    this.dashboardName = dashboard.dashboardName;
    this.alarms = [backupFailed.arn];
    this.handOver = pulumi.output(fleetHandOver(plane.fleets, args.deployment));
    this.registerOutputs({
      vaultArn: this.vaultArn,
      vaultName: this.vaultName,
      recoveryVaultArn: this.recoveryVaultArn,
      trailArn: this.trailArn,
      nodeRoleNames: this.nodeRoleNames,
      activationIds: this.activationIds,
      activationCodes: this.activationCodes,
      logGroupNames: this.logGroupNames,
      dashboardName: this.dashboardName,
      alarms: this.alarms,
      handOver: this.handOver,
    });
  }
}

function mapValues<T, R>(record: Record<string, T>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
