import {
  all,
  Aws,
  compliant,
  isOn,
  resourceRule,
  securityHub,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";

export const alarmHasActions = resourceRule({
  name: "alarm-has-actions",
  description: "An alarm tells somebody.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("CloudWatch.15"),
  related: ["CKV_AWS_319"],
  remediationSteps:
    "Set alarmActions to the ARN of a topic and leave actionsEnabled on. It changes in place.",
  appliesTo: [Aws.MetricAlarm, Aws.CompositeAlarm],
  // A composite alarm does not change in place.
  remediate: ({ type }) => (type === Aws.CompositeAlarm ? undefined : { actionsEnabled: true }),
  judge: (alarm) => {
    const enabled = alarm.read("actionsEnabled");
    if (enabled !== undefined && enabled !== UNKNOWN && !isOn(enabled))
      return violation("actionsEnabled is off");
    if (all(alarm.read("alarmActions")).length === 0) return violation("alarmActions names nobody");
    return enabled === UNKNOWN ? undecided("actionsEnabled is not known yet") : compliant;
  },
});
