import {
  Aws,
  compliant,
  documented,
  isOn,
  resourceRule,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";

export const kmsKeyEnabled = resourceRule({
  name: "kms-key-enabled",
  description: "A key can be used.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Enable and disable keys",
    "https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html",
  ),
  related: ["CKV_AWS_227"],
  remediationSteps:
    "Leave isEnabled out or set it to true. It changes in place; while a key is off nothing that it encrypts can be read.",
  appliesTo: [Aws.Key],
  judge: (key) => {
    const enabled = key.read("isEnabled");
    if (enabled === UNKNOWN) return undecided("isEnabled is not known yet");
    return enabled === undefined || isOn(enabled) ? compliant : violation("isEnabled is off");
  },
});
