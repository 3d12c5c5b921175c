import { Aws, UNKNOWN } from "../../kit";
import { resource, withOptions } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { kmsDeletionWindow } from "./kms-deletion-window";

const key = (properties: Record<string, unknown>) => [
  withOptions(resource(Aws.Key, "subject", properties), { protect: true }),
];

describe("kms-deletion-window", () => {
  ruleCases(kmsDeletionWindow, {
    compliant: {
      "a key with the longest window": key({ deletionWindowInDays: 30 }),
      "a window in text": key({ deletionWindowInDays: "30" }),
      "a key with other settings": key({ deletionWindowInDays: 30, enableKeyRotation: true }),
    },
    violating: {
      "the shortest window": [
        key({ deletionWindowInDays: 7 }),
        "deletionWindowInDays is 7; 30 are asked for",
      ],
      "half a month": [
        key({ deletionWindowInDays: 14 }),
        "deletionWindowInDays is 14; 30 are asked for",
      ],
      "a day too few": [
        key({ deletionWindowInDays: 29 }),
        "deletionWindowInDays is 29; 30 are asked for",
      ],
    },
    absent: { "a key that says nothing": [key({})] },
    unknown: {
      "an unknown window": [
        key({ deletionWindowInDays: UNKNOWN }),
        "deletionWindowInDays is not known yet",
      ],
    },
    notApplicable: { "a key under which nothing is kept": { deletionWindowInDays: 7 } },
  });
});
