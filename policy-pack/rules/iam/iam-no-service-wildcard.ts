import {
  compliant,
  grantingTypes,
  judgeGrants,
  resourceRule,
  securityHub,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";

export const iamNoServiceWildcard = resourceRule({
  name: "iam-no-service-wildcard",
  description: "A policy names actions, not all of a service.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: securityHub("IAM.21"),
  related: ["AwsSolutions-IAM5", "AWS-0345"],
  remediationSteps:
    "Write the actions that are needed in place of the wildcard. It changes in place.",
  appliesTo: grantingTypes,
  judge: (subject) =>
    judgeGrants(subject, ({ label, actions, exceptActions }) => {
      const whole = actions.filter(
        (action) => typeof action === "string" && /^(\*|[\w-]+:\*)$/.test(action),
      );
      if (whole.length > 0) return violation(`${label} allows ${whole.map(String).join(", ")}`);
      if (exceptActions.length > 0) return violation(`${label} allows all actions but some`);
      return actions.includes(UNKNOWN)
        ? undecided(`what ${label} allows is not known yet`)
        : compliant;
    }),
});
