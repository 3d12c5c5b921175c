import { all, at, Aws, compliant, documented, notApplicable, resourceRule } from "../../kit";
import { undecided, UNKNOWN, valueOf, violation, type Reading } from "../../kit";

/** Conditions that say whose callers are. */
const narrowing = /^aws:(?:Principal(?:OrgID|OrgPaths|Account|Arn)|Source(?:Vpce?|Account|Arn))$/i;

export const imageRepositoryNotPublic = resourceRule({
  name: "image-repository-not-public",
  description: "Images are read and written only by accounts that are named.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Private repository policies in Amazon ECR",
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html",
  ),
  related: ["CKV_AWS_32", "AWS-0032", "AwsSolutions-ECR1"],
  remediationSteps:
    "Name accounts or roles as principals, or ask for aws:PrincipalOrgID. It changes in place; others can no longer pull.",
  appliesTo: [Aws.EcrRepositoryPolicy],
  judge: (subject) => {
    const text = subject.read("policy");
    if (text === UNKNOWN) return notApplicable("The update judges its policy, once it is known.");
    const policy = typeof text === "string" ? parsed(text) : text;
    if (policy === UNKNOWN) return undecided("policy is no JSON");
    const open = all(at(policy, "Statement")).some(isPublic);
    return open ? violation("a statement of its policy lets everybody in") : compliant;
  },
});

function isPublic(statement: Reading): boolean {
  const principals = [...all(statement, "Principal"), ...all(statement, "Principal", "AWS")];
  const anybody = principals.includes("*") || at(statement, "NotPrincipal") !== undefined;
  return at(statement, "Effect") === "Allow" && anybody && !isLimited(at(statement, "Condition"));
}

const isLimited = (condition: Reading) =>
  Object.entries(Object(condition) as Record<string, object>).some(
    ([operator, tests]) =>
      !/Not|IfExists/.test(operator) && Object.keys(tests).some((key) => narrowing.test(key)),
  );

function parsed(text: string): Reading {
  try {
    return valueOf(JSON.parse(text));
  } catch {
    return UNKNOWN;
  }
}
