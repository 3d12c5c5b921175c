import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { s3AccountPublicAccessBlock } from "./s3-account-public-access-block";

const all = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};

ruleCases(s3AccountPublicAccessBlock, {
  compliant: {
    "all four flags": all,
    "all four, as text": Object.fromEntries(Object.keys(all).map((flag) => [flag, "true"])),
    "all four for an unknown account": { ...all, accountId: UNKNOWN },
  },
  violating: Object.fromEntries(
    Object.keys(all).map((flag) => [
      `${flag} that is off`,
      [{ ...all, [flag]: false }, `${flag} is off`],
    ]),
  ),
  absent: {
    "a flag that is left out": [
      { ...all, ignorePublicAcls: undefined },
      "ignorePublicAcls is not set, and off by default",
    ],
  },
  unknown: {
    "an unknown flag": [{ ...all, blockPublicAcls: UNKNOWN }, "blockPublicAcls is not known yet"],
  },
  notApplicable: {},
});
