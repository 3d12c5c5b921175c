import { Aws, UNKNOWN } from "../../../kit";
import { resource } from "../../../testing/fixture";
import { isLeftOut, passes, subjectCases } from "../../../testing/subject-cases";
import { windowsInAgreedHours } from "./windows-in-agreed-hours";

const database = (more: object) => resource(Aws.DatabaseInstance, "subject", { ...more });
const plan = (...schedules: string[]) =>
  resource(Aws.BackupPlan, "subject", { rules: schedules.map((schedule) => ({ schedule })) });
const within = "is not within 20:00-22:00 or sat:20:00-sun:04:00";

subjectCases(
  windowsInAgreedHours,
  {
    "windows within the hours": [
      [database({ backupWindow: "20:00-20:30", maintenanceWindow: "sat:23:30-sun:00:30" })],
      passes,
    ],
    "a window as long as the hours": [[database({ backupWindow: "20:00-22:00" })], passes],
    "hosts through the night": [
      [
        resource(Aws.MaintenanceWindow, "subject", {
          schedule: "cron(0 22 ? * SAT *)",
          duration: 6,
        }),
      ],
      passes,
    ],
    "a plan": [[plan("cron(0 21 * * ? *)")], passes],
    "windows that AWS chooses": [[database({})], isLeftOut],
    "a backup by day": [
      [database({ backupWindow: "09:00-09:30", maintenanceWindow: "sat:21:00-sat:22:00" })],
      `its backupWindow (sun 09:00 UTC) ${within}`,
    ],
    "a maintenance that lasts too long": [
      [database({ backupWindow: "20:00-20:30", maintenanceWindow: "mon:21:00-mon:22:30" })],
      `its maintenanceWindow (mon 21:00 UTC) ${within}`,
    ],
    "a copier that begins too early": [
      [
        resource(Aws.MigrationInstance, "subject", {
          preferredMaintenanceWindow: "sun:19:59-sun:21:00",
        }),
      ],
      `its preferredMaintenanceWindow (sun 19:59 UTC) ${within}`,
    ],
    "hosts in the hours of another time zone": [
      [
        resource(Aws.MaintenanceWindow, "subject", {
          schedule: "cron(0 20 ? * MON *)",
          scheduleTimezone: "Asia/Seoul",
          duration: 1,
        }),
      ],
      `its schedule (mon 11:00 UTC) ${within}`,
    ],
    "one rule of a plan": [
      [plan("cron(0 21 * * ? *)", "cron(30 21 * * ? *)")],
      `its schedule (sun 21:30 UTC) ${within}`,
    ],
    "a window that is not known": [
      [database({ backupWindow: UNKNOWN, maintenanceWindow: "mon:09:00-mon:09:30" })],
      "? its backupWindow is not known yet",
      `its maintenanceWindow (mon 09:00 UTC) ${within}`,
    ],
  },
  { hours: ["20:00-22:00", "sat:20:00-sun:04:00"] },
);

subjectCases(windowsInAgreedHours, {
  "any window while no hours were agreed on": [
    [database({ backupWindow: "09:00-09:30" })],
    isLeftOut,
  ],
});
