import { z } from "zod";
import { cidrProblem } from "../../limits";
import { byName, days, matching, name, secretName, size, text } from "./kinds";

/** The relational database. */
export const database = z
  .strictObject({
    name: matching(
      /^[A-Za-z][A-Za-z0-9_]{0,62}$/,
      "a name of up to 63 letters, digits and underscores, beginning with a letter",
    ).describe("Name of the database in the server."),
    version: matching(
      /^[1-9]\d(\.(0|[1-9]\d*))?$/,
      'a version of PostgreSQL in quotes: "17", or "17.4"',
    )
      .default("17")
      .describe("Version of PostgreSQL, in quotes. Without the minor number AWS keeps it current."),
    size: matching(/^db\.[a-z0-9]+\.[a-z0-9]+$/, "an RDS instance class, such as db.r7g.large")
      .default("db.t4g.medium")
      .describe("RDS instance class."),
    storage: z
      .strictObject({
        start: size("20GiB", "64TiB").prefault("20GiB").describe("Size to begin with."),
        ceiling: size("20GiB", "64TiB")
          .prefault("100GiB")
          .describe("Size up to which it grows by itself; it never shrinks."),
      })
      .prefault({})
      .describe("Size of the storage."),
    availability: z
      .enum(["multi-az", "single-az"])
      .default("multi-az")
      .describe("multi-az: a standby in another zone takes over; single-az: no standby."),
    admit: z
      .array(text(cidrProblem))
      .default([])
      .describe("On-premises ranges that may connect, each inside a range of a site."),
    backupRetention: days(1, 35)
      .prefault("14d")
      .describe("How far back the database can be restored to any second."),
  })
  .describe("The PostgreSQL database of the platform.");

const gateway = z.strictObject({
  site: name().describe("Site where the appliance runs."),
  cacheDisks: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "Ids of the appliance's disks for its cache, 150 GiB or more each; AWS lists them once it is active.",
    ),
  activationKey: secretName()
    .optional()
    .describe(
      "Name of the secret configuration key with the appliance's activation key. Default: none, as long as the appliance is not there.",
    ),
  reach: z
    .enum(["public", "private"])
    .default("public")
    .describe(
      "How the appliance reaches Storage Gateway, settled when it is activated: public, over the internet; private, over the links, by the endpoint of the profile storage-gateway.",
    ),
  timezone: matching(/^GMT([+-]\d{1,2}:\d{2})?$/, "GMT, or an offset, such as GMT+9:00")
    .default("GMT")
    .describe("Offset of the appliance's maintenance from GMT, such as GMT+9:00."),
});

const bucket = z.strictObject({
  hot: days(1, 3650)
    .prefault("30d")
    .describe("How long objects stay in S3 Standard; then each is priced by how it is read."),
  cold: days(2, 36500)
    .prefault("365d")
    .describe(
      "Age at which objects cost least and are still read at once; longer than hot, with a share by 90d or more.",
    ),
  share: z
    .strictObject({
      gateway: name().describe("Gateway that shows the bucket as a file share."),
      clients: z
        .array(text(cidrProblem))
        .min(1)
        .max(100)
        .describe("Ranges of the gateway's site that may mount the share."),
    })
    .optional()
    .describe("An NFS share of the bucket on premises. Default: none."),
});

/** Buckets, and the appliances that show them on premises. */
export const storage = z
  .strictObject({
    gateways: byName(gateway).default({}).describe("File gateways on premises, by name."),
    buckets: byName(bucket).prefault({}).describe("Buckets, by name."),
  })
  .prefault({})
  .describe("Buckets and their shares on premises.");
