import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { cloudtrailToLogGroup } from "./cloudtrail-to-log-group";

const both = {
  cloudWatchLogsGroupArn: "arn:aws:logs:eu-west-1:111122223333:log-group:audit:*",
  cloudWatchLogsRoleArn: "arn:aws:iam::111122223333:role/trail",
};

describe("cloudtrail-to-log-group", () => {
  ruleCases(cloudtrailToLogGroup, {
    compliant: {
      "a trail with both": both,
      "one that has them with others": { ...both, isMultiRegionTrail: true },
      "one whose role is not made yet": { ...both, cloudWatchLogsRoleArn: UNKNOWN },
    },
    violating: {
      "one without a role": [
        { ...both, cloudWatchLogsRoleArn: undefined },
        "cloudWatchLogsRoleArn is not set",
      ],
      "one without a group": [
        { ...both, cloudWatchLogsGroupArn: undefined },
        "cloudWatchLogsGroupArn is not set",
      ],
      "one with an empty group": [
        { ...both, cloudWatchLogsGroupArn: "" },
        "cloudWatchLogsGroupArn is not set",
      ],
    },
    absent: {
      "one with neither": [
        {},
        "cloudWatchLogsGroupArn is not set",
        "cloudWatchLogsRoleArn is not set",
      ],
    },
    unknown: {
      "both not made yet": [{ cloudWatchLogsGroupArn: UNKNOWN, cloudWatchLogsRoleArn: UNKNOWN }],
    },
    notApplicable: {},
  });
});
