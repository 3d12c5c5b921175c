import { Aws, compliant, given, resourceRule, securityHub, undecided, UNKNOWN } from "../../kit";
import { violation, textOf } from "../../kit";

export const functionNotPublic = resourceRule({
  name: "function-not-public",
  description:
    "A function is called by whom a permission names, and by a service only for one source.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("Lambda.1"),
  related: ["CKV_AWS_301", "CKV_AWS_364", "AWS-0067"],
  remediationSteps:
    "Name an account as principal, or give a service's permission a sourceArn or sourceAccount. The permission is replaced.",
  appliesTo: [Aws.LambdaPermission],
  judge: (permission) => {
    const principal = permission.read("principal");
    const limits = ["sourceArn", "sourceAccount", "principalOrgId"];
    if (limits.some((limit) => given(permission.read(limit)))) return compliant;
    if (principal === UNKNOWN) return undecided("principal is not known yet");
    if (principal === "*") return violation("everybody may call the function");
    return textOf(principal).endsWith(".amazonaws.com")
      ? violation(`${textOf(principal)} may call the function for anybody: no source is named`)
      : compliant;
  },
});
