import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { alarmHasActions } from "./alarm-has-actions";

describe("alarm-has-actions", () => {
  ruleCases(alarmHasActions, {
    compliant: {
      "an alarm that goes to a topic": { alarmActions: ["arn:aws:sns:eu-west-1:1:alerts"] },
      "one whose topic is not made yet": { alarmActions: [UNKNOWN], actionsEnabled: true },
      "an alarm made of others": [
        resource(Aws.CompositeAlarm, "subject", { alarmActions: [UNKNOWN] }),
      ],
    },
    violating: {
      "an alarm with an empty list": [{ alarmActions: [] }, "alarmActions names nobody"],
      "one that is muted": [
        { alarmActions: [UNKNOWN], actionsEnabled: false },
        "actionsEnabled is off",
      ],
      "one that tells when all is well again": [
        { okActions: [UNKNOWN] },
        "alarmActions names nobody",
      ],
    },
    absent: { "an alarm that says nothing": [{}, "alarmActions names nobody"] },
    unknown: {
      "an unknown flag": [
        { alarmActions: [UNKNOWN], actionsEnabled: UNKNOWN },
        "actionsEnabled is not known yet",
      ],
      "a list that is not known": [{ alarmActions: UNKNOWN }],
    },
    notApplicable: {},
  });
});
