import { z } from "zod";
import { timezoneProblem } from "../../components/ops-plane/schedule";
import { recordDays } from "../../components/ops-plane/trail-records";
import { hours, logRetention, region, schedule, text } from "./kinds";

const lock = z.strictObject({
  minDays: z.int().min(1).max(36_500).describe("Fewest days; retentionDays at most."),
  maxDays: z
    .int()
    .min(1)
    .max(36_500)
    .optional()
    .describe("Most days; retentionDays at least. Default: no limit."),
});

const trail = z.strictObject({
  lockDays: z
    .int()
    .min(1)
    .max(recordDays)
    .optional()
    .describe(
      "Days in which nobody deletes a record without a special permission. S3 never takes the lock away again. Default: no lock.",
    ),
  dataEvents: z
    .enum(["none", "writes", "all"])
    .default("none")
    .describe(
      "Requests for objects that are recorded, each of them billed: writes, what is written and deleted in any bucket of the account; all, what is read too; none.",
    ),
});

const restoreTests = z.strictObject({
  schedule: schedule()
    .default("cron(0 2 1 * ? *)")
    .describe("When they start, in UTC: on the first of each month."),
  of: z
    .array(z.enum(["databases", "buckets"]))
    .min(1)
    .default(["databases"])
    .describe(
      "What is restored: databases, an instance of the same class for some hours; buckets, all their objects.",
    ),
});

/** How the platform is looked after. */
export const operations = z
  .strictObject({
    contacts: z
      .array(z.email("must be an e-mail address"))
      .min(1)
      .describe("E-mail addresses that hear of alarms; each has to confirm once."),
    logRetentionDays: logRetention()
      .default(90)
      .describe("Days that logs of services and operations are kept."),
    vpcPublicAccess: z
      .enum(["allowed", "block-ingress"])
      .default("allowed")
      .describe(
        "Connections from the internet to any VPC of the account, in the region: allowed, each network decides; block-ingress, none, whatever else the account serves. Only with accountBaseline owner.",
      ),
    trail: trail
      .optional()
      .describe(
        "What the account's audit trail records, and how its records are kept. Only with accountBaseline owner. Default: no objects, and no lock.",
      ),
    eniTrunking: z
      .boolean()
      .default(false)
      .describe(
        "Whether many more tasks fit on an instance, by trunks that instances get when they start. A setting of the whole account and region: accountBaseline owner turns it on, shared relies on the owner's stack to have done so. Types t3, t3a and t4g have no trunk.",
      ),
    patching: z
      .strictObject({
        schedule: schedule()
          .default("cron(0 3 ? * SUN *)")
          .describe("When servers on premises are patched."),
        timezone: text(timezoneProblem).default("Etc/UTC").describe("Time zone of the schedule."),
        duration: hours(1, 24).prefault("3h").describe("How long the window stays open."),
      })
      .prefault({})
      .describe("Patching of the fleets."),
    backup: z
      .strictObject({
        schedule: schedule()
          .default("cron(0 17 * * ? *)")
          .describe("When backups are made, in UTC."),
        retentionDays: z
          .int()
          .min(1)
          .max(36_500)
          .default(35)
          .describe("Days that a backup is kept."),
        copyTo: region()
          .optional()
          .describe("Region that each backup is copied to. Default: recoveryRegion, if named."),
        lock: lock
          .optional()
          .describe(
            "How long vaults keep backups whoever asks otherwise, until somebody with the permission takes the lock away. Default: no lock.",
          ),
        restoreTests: restoreTests
          .optional()
          .describe(
            "Restores that are made to see that they work, and deleted again; each is billed. Default: none.",
          ),
      })
      .prefault({})
      .describe("Backups of what holds data."),
  })
  .describe("Contacts, logs, patching and backups.");
