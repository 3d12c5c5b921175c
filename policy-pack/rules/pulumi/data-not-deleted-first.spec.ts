import { Aws, UNKNOWN } from "../../kit";
import { resource, withOptions } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { dataNotDeletedFirst } from "./data-not-deleted-first";

const made = (type: string, deleteBeforeReplace: boolean) => [
  withOptions(resource(type, "subject"), { deleteBeforeReplace }),
];

describe("data-not-deleted-first", () => {
  ruleCases(dataNotDeletedFirst, {
    compliant: {
      "a database that says so": made(Aws.DatabaseInstance, false),
      "a bucket that says so": made(Aws.Bucket, false),
      "a file system that says so": made(Aws.FileSystem, false),
    },
    violating: {
      "a database": [made(Aws.DatabaseInstance, true), "deleteBeforeReplace is set"],
      "a bucket": [made(Aws.Bucket, true), "deleteBeforeReplace is set"],
      "a table": [made(Aws.Table, true), "deleteBeforeReplace is set"],
    },
    absent: { "a database without options": [{}] },
    unknown: { "a database of which nothing else is known": [{ identifier: UNKNOWN }] },
    notApplicable: {},
  });
});
