import { expect } from "chai";
import { cases, configuration } from "../sample";
import { loadSettings } from "../settings";

cases("data", [
  {
    what: "a ceiling too near the start",
    changes: { "database.storage": { start: "20GiB", ceiling: "21GiB" } },
    expected: [
      "database.storage.ceiling: must be at least 22GiB, a tenth above start; given 21GiB",
    ],
  },
  {
    what: "no complaint about the ceiling of a start that is wrong itself",
    changes: { "database.storage": { start: "20GB", ceiling: "20GiB" } },
    expected: ["database.storage.start: must be a size from 20GiB to 64TiB, such as 20GiB or 1TiB"],
  },
  {
    what: "a version without quotes",
    changes: { "database.version": 17 },
    expected: ["database.version: must be text"],
  },
  {
    what: "gateways and sites that are not there, and a name that is taken",
    changes: {
      "storage.gateways.files.site": "busan",
      "storage.buckets.reports.share": { gateway: "file", clients: ["10.0.8.0/22"] },
      "storage.buckets.database": {},
      "storage.buckets.s3log": {},
    },
    expected: [
      "storage.gateways.files.site: is not the name of a site; allowed: seoul",
      "storage.buckets.reports.share.gateway: is not the name of a gateway; allowed: files",
      "storage.buckets.reports.cold: must be at least 97d, 90d more than hot: a gateway cannot read the class that objects would move to before",
      "storage.buckets.database: cannot be called database: a service that uses `database` means the database",
      "storage.buckets.s3log: cannot be called s3log: the bucket that requests for the others are logged in has this name",
    ],
  },
  {
    what: "objects that are cold before they were hot",
    changes: { "storage.buckets.reports": { hot: "90d", cold: "30d" } },
    expected: ["storage.buckets.reports.cold: must be more than hot, which is 90d"],
  },
  {
    what: "no complaint about the cold of a hot that is wrong itself",
    changes: { "storage.buckets.reports": { hot: "soon", cold: "30d" } },
    expected: ["storage.buckets.reports.hot: must be a number of days from 1d to 3650d"],
  },
]);

cases("operations", [
  {
    what: "contacts, schedules, time zones and times that cannot be",
    changes: {
      "operations.contacts": ["nobody"],
      "operations.logRetentionDays": 31,
      "operations.patching": { schedule: "sundays", timezone: "Seoul", duration: "25h" },
    },
    expected: [
      "operations.contacts[0]: must be an e-mail address",
      "operations.logRetentionDays: must be one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653",
      'operations.patching.schedule: "sundays" is no schedule; write cron(minute hour day-of-month month day-of-week year), such as cron(0 3 ? * SUN *)',
      'operations.patching.timezone: "Seoul" is no time zone; write an IANA name such as Asia/Seoul or Etc/UTC',
      "operations.patching.duration: must be a number of hours from 1h to 24h",
    ],
  },
]);

cases("names", [
  {
    what: "a service too long for its target group",
    changes: {
      "services.storefront-of-the-shop": {
        image: "nginx:1.29",
        port: 80,
        size: { cpu: 256, memory: 256 },
        cloud: { count: 1 },
        route: { path: "/shop" },
      },
    },
    expected: [
      'services.storefront-of-the-shop: the name of the target group would be "cluster-storefront-of-the-shop-xxxxxxx", 38 characters; AWS allows 32',
    ],
  },
  {
    what: "a bucket too long with project, stack and account",
    changes: { "storage.buckets.invoices-of-all-customers": {} },
    expected: [
      'storage.buckets.invoices-of-all-customers: the name of the bucket would be "hybrid-platform-dev-storage-invoices-of-all-customers-123456789012", 66 characters; AWS allows 63',
    ],
  },
  {
    what: "names that are none",
    changes: { "storage.buckets.Invoices_2": {} },
    expected: [
      "storage.buckets.Invoices_2: must be a name: lower-case letters, digits and single inner hyphens",
    ],
  },
]);

describe("names that the stack's own name is part of", () => {
  it("are the stack's to shorten", () => {
    const place = { project: "hybrid-platform", stack: "feature-of-the-new-shop-window" };
    expect(() => loadSettings(configuration(), () => false, place)).to.throw(
      /operations: the name of the backup vault would be "hybrid-platform-feature-of-the-new-shop-window-operations", 57 characters; AWS allows 50\. Give the stack a shorter name/,
    );
  });
});
