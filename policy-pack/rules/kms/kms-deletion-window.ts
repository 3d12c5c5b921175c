import {
  Aws,
  compliant,
  notApplicable,
  resourceRule,
  securityHub,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";

export const kmsDeletionWindow = resourceRule({
  name: "kms-deletion-window",
  description: "A key that is to be kept waits a month before it is deleted.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("KMS.3"),
  remediationSteps: "Leave deletionWindowInDays out or set it to 30. It changes in place.",
  appliesTo: [Aws.Key],
  judge: (key) => {
    if (!key.options.protect)
      return notApplicable("Nothing is to be kept under a key without protect.");
    const days = key.read("deletionWindowInDays");
    if (days === UNKNOWN) return undecided("deletionWindowInDays is not known yet");
    return days === undefined || Number(days) >= 30
      ? compliant
      : violation(`deletionWindowInDays is ${Number(days)}; 30 are asked for`);
  },
});
