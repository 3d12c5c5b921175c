import {
  grantingTypes,
  isAboutEverything,
  mustNotGrant,
  narrowsBy,
  resourceRule,
  securityHub,
  type Statement,
} from "../../kit";

const decrypting = ["kms:Decrypt", "kms:ReEncryptFrom"];

const keys = /^arn:[^:]*:kms:[^:]*:[^:]*:(\*|(key|alias)\/\*)$/;

/** Whether it is about whatever key there is, whoever asks for it. */
const everyKey = (grant: Statement) =>
  !narrowsBy(grant, /^kms:(viaservice|encryptioncontext:|resourcealiases)/) &&
  (isAboutEverything(grant) ||
    grant.resources.some((one) => typeof one === "string" && keys.test(one)));

export const iamNoDecryptWithEveryKey = resourceRule({
  name: "iam-no-decrypt-with-every-key",
  description: "A policy does not allow decrypting with every key.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("KMS.1"),
  related: ["KMS.2"],
  remediationSteps:
    "Name the keys in Resource, or the service in a condition on kms:ViaService. It changes in place.",
  appliesTo: grantingTypes,
  judge: (subject) => mustNotGrant(subject, decrypting, everyKey),
});
