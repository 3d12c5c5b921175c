import { cases } from "../sample";

cases("regions and zones", [
  {
    what: "a zone outside the region, and one twice",
    changes: { "network.zones": ["a", "e", "a"] },
    expected: [
      "network.zones[1]: is not a zone of ap-northeast-2; allowed: a, b, c, d",
      "network.zones[2]: is there twice",
    ],
  },
  {
    what: "a zone written as AWS writes it, or only one",
    changes: { "network.zones": ["ap-northeast-2a"] },
    expected: [
      "network.zones[0]: must be one of a, b, c, d, e, f, g, h",
      "network.zones: must have at least 2 entries",
    ],
  },
  {
    what: "an unknown region",
    changes: { "aws:region": "ap-northeast-9" },
    expected: ["aws:region: must be a region, and one that limits/regions.ts lists"],
  },
  {
    what: "another partition than the region's",
    changes: { partition: "aws-cn" },
    expected: ["partition: must be aws, where ap-northeast-2 lies; given aws-cn"],
  },
  {
    what: "recovery in the same region",
    changes: { recoveryRegion: "ap-northeast-2" },
    expected: [
      "recoveryRegion: is the stack's own region: what is lost with it cannot be restored from it",
    ],
  },
  {
    what: "recovery in another partition",
    changes: { "operations.backup.copyTo": "cn-north-1" },
    expected: ["operations.backup.copyTo: is in partition aws-cn; nothing is copied out of aws"],
  },
]);
