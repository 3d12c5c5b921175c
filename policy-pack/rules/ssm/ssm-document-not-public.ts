import {
  all,
  Aws,
  compliant,
  resourceRule,
  securityHub,
  undecided,
  UNKNOWN,
  type Value,
  violation,
} from "../../kit";

export const ssmDocumentNotPublic = resourceRule({
  name: "ssm-document-not-public",
  description: "A document of Systems Manager is not shared with every account.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("SSM.4"),
  related: ["CKV_AWS_303"],
  remediationSteps:
    "Write account numbers into accountIds of permissions in place of All, or leave permissions out. It changes in place.",
  appliesTo: [Aws.SsmDocument],
  judge: (document) => {
    const accounts = all(document.read("permissions"), "accountIds").flatMap((one): Value[] =>
      typeof one === "string" ? one.split(",") : [one],
    );
    if (accounts.some((one) => typeof one === "string" && one.trim().toLowerCase() === "all"))
      return violation("permissions share it with every account");
    return accounts.includes(UNKNOWN)
      ? undecided("the accounts of permissions are not known yet")
      : compliant;
  },
});
