import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource } from "../../../testing/fixture";
import { isLeftOut, passes, subjectCases, type SubjectCase } from "../../../testing/subject-cases";
import { windowsDoNotOverlap } from "./windows-do-not-overlap";

const saturday = "sat:21:00-sat:22:00";
const windows = { backupWindow: "20:00-20:30", maintenanceWindow: saturday };
const orders = (more: object = {}, name = "orders") =>
  resource(Aws.DatabaseInstance, name, { tags: { BackupPlan: "daily" }, ...windows, ...more });
const subject = (more: object = {}) => orders(more, "subject");
const plan = (schedule: unknown, more: object = {}) =>
  resource(Aws.BackupPlan, "daily", { rules: [{ schedule, ...more }] });
const selection = (value = "daily") =>
  resource(Aws.BackupSelection, "daily", {
    planId: ref(plan("")),
    selectionTags: [{ type: "STRINGEQUALS", key: "BackupPlan", value }],
  });
const hosts = (schedule: string, more: object = {}) =>
  resource(Aws.MaintenanceWindow, "subject", { schedule, duration: 3, ...more });
const copier = (preferredMaintenanceWindow: unknown) =>
  resource(Aws.MigrationInstance, "subject", { preferredMaintenanceWindow });
const cluster = resource(Aws.DatabaseCluster, "aurora", {
  preferredBackupWindow: "20:00-20:30",
  preferredMaintenanceWindow: saturday,
});
const member = (name: string, preferredMaintenanceWindow: string, of: unknown = ref(cluster)) =>
  resource(Aws.ClusterInstance, name, { clusterIdentifier: of, preferredMaintenanceWindow });
const replica = (maintenanceWindow: string) =>
  resource(Aws.DatabaseInstance, "subject", {
    replicateSourceDb: ref(orders()),
    maintenanceWindow,
  });

const cases: Record<string, SubjectCase> = {
  "windows apart": [[subject()], passes],
  "a window that begins when the other ends": [[subject({ backupWindow: "20:30-21:00" })], passes],
  "windows that AWS chooses": [[resource(Aws.DatabaseInstance, "subject")], isLeftOut],
  "a text that is no window": [[subject({ backupWindow: "at night" })], passes],
  "a plan that starts long before": [[subject(), plan("cron(0 17 * * ? *)"), selection()], passes],
  "a plan that takes in others": [
    [subject(), plan("cron(0 20 * * ? *)"), selection("weekly")],
    passes,
  ],
  "a plan without a time in the week": [[subject(), plan("rate(1 day)"), selection()], passes],
  "windows of two databases that have nothing to do with each other": [
    [orders(), subject({ maintenanceWindow: saturday })],
    passes,
  ],
  "a replica on another day": [[orders(), replica("sun:21:00-sun:22:00")], passes],
  "hosts that are done when the database begins": [
    [orders(), hosts("cron(0 3 ? * SUN *)", { scheduleTimezone: "Asia/Seoul" })],
    passes,
  ],
  "members of a cluster one after the other": [
    [cluster, member("one", saturday), member("subject", "sat:22:00-sat:23:00")],
    passes,
  ],
  "members of different clusters": [
    [cluster, member("one", saturday, "other"), member("subject", saturday)],
    passes,
  ],
  "the first of two members": [
    [cluster, member("subject", saturday), member("two", saturday)],
    passes,
  ],
  "a plan that meets others, but from their side": [
    [
      orders(),
      resource(Aws.BackupPlan, "subject", { rules: [{ schedule: "cron(0 20 * * ? *)" }] }),
    ],
    passes,
  ],
  "a database's backup in its maintenance": [
    [subject({ backupWindow: "21:45-22:15" })],
    "its backupWindow (sat 21:45 UTC) meets its maintenanceWindow",
  ],
  "a backup over midnight, and over the end of the week": [
    [subject({ backupWindow: "23:50-00:20", maintenanceWindow: "sun:00:00-sun:00:30" })],
    "its backupWindow (sat 23:50 UTC) meets its maintenanceWindow",
  ],
  "the windows of a cluster": [
    [
      resource(Aws.DatabaseCluster, "subject", {
        preferredBackupWindow: "21:00-22:00",
        preferredMaintenanceWindow: saturday,
      }),
    ],
    "its preferredBackupWindow (sat 21:00 UTC) meets its preferredMaintenanceWindow",
  ],
  "a plan that starts within the backup window": [
    [subject(), plan("cron(15 20 * * ? *)"), selection()],
    'its backupWindow (sun 20:00 UTC) meets Plan "daily"\'s schedule',
    'its maintenanceWindow (sat 21:00 UTC) meets Plan "daily"\'s schedule',
  ],
  "a plan in another time zone that starts in the hour before": [
    [
      subject(),
      plan("cron(30 4 ? * SUN *)", { scheduleExpressionTimezone: "Asia/Seoul" }),
      selection(),
    ],
    'its backupWindow (sat 20:00 UTC) meets Plan "daily"\'s schedule',
  ],
  "a replica together with its source": [
    [orders(), replica("sat:21:30-sat:22:30")],
    'its maintenanceWindow (sat 21:30 UTC) meets Instance "orders"\'s maintenanceWindow',
  ],
  "a replica in its source's backup": [[orders(), replica("sat:20:00-sat:20:30")], passes],
  "hosts together with the database": [
    [orders(), hosts("cron(0 19 ? * SAT *)")],
    'its schedule (sat 19:00 UTC) meets Instance "orders"\'s maintenanceWindow',
  ],
  "hosts while the database is backed up": [
    [orders(), hosts("cron(0 20 ? * MON *)", { duration: 1 })],
    passes,
  ],
  "a copier together with the database": [
    [orders(), copier("sat:20:15-sat:21:15")],
    'its preferredMaintenanceWindow (sat 20:15 UTC) meets Instance "orders"\'s backupWindow',
    'its preferredMaintenanceWindow (sat 20:15 UTC) meets Instance "orders"\'s maintenanceWindow',
  ],
  "a copier together with a cluster": [
    [cluster, copier("sat:21:15-sat:21:45")],
    'its preferredMaintenanceWindow (sat 21:15 UTC) meets Cluster "aurora"\'s preferredMaintenanceWindow',
  ],
  "members of a cluster together": [
    [cluster, member("one", "sat:22:00-sat:23:00"), member("subject", "sat:22:30-sat:23:30")],
    'its preferredMaintenanceWindow (sat 22:30 UTC) meets ClusterInstance "one"\'s preferredMaintenanceWindow',
  ],
  "a window that is not known": [
    [subject({ backupWindow: UNKNOWN })],
    "? its backupWindow is not known yet",
  ],
  "a window that is not known beside two that meet": [
    [
      subject({ maintenanceWindow: UNKNOWN, backupWindow: "17:30-18:00" }),
      plan("cron(0 17 * * ? *)"),
      selection(),
    ],
    'its backupWindow (sun 17:30 UTC) meets Plan "daily"\'s schedule',
    "? its maintenanceWindow is not known yet",
  ],
  "a schedule that is not known": [
    [resource(Aws.MaintenanceWindow, "subject", { schedule: UNKNOWN, duration: 3 })],
    "? its schedule is not known yet",
  ],
  "a time zone that is not known": [
    [hosts("cron(0 3 ? * SUN *)", { scheduleTimezone: UNKNOWN })],
    "? its schedule is not known yet",
  ],
};

subjectCases(windowsDoNotOverlap, cases);
