import { Aws, compliant, documented, resourceRule, undecided, UNKNOWN, violation } from "../../kit";

export const secretRecoveryWindow = resourceRule({
  name: "secret-recovery-window",
  description: "A secret that is deleted by mistake can be restored for a week at least.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: documented(
    "Delete an AWS Secrets Manager secret",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html",
  ),
  remediationSteps:
    "Leave recoveryWindowInDays out, which gives 30 days, or set it to 7 or more. It changes in place.",
  appliesTo: [Aws.Secret],
  judge: (secret) => {
    const days = secret.read("recoveryWindowInDays");
    if (days === UNKNOWN) return undecided("recoveryWindowInDays is not known yet");
    return days === undefined || Number(days) >= 7
      ? compliant
      : violation(`recoveryWindowInDays is ${Number(days)}; 7 are asked for`);
  },
});
