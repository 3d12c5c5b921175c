import { Aws, compliant, resourceRule, securityHub } from "../../kit";
import { jsonOf } from "../../kit/documents";
import { judgeStatements } from "../../kit/policy-rules";
import { all, textOf, violation } from "../../kit";

const administration = [
  "deletebucketpolicy",
  "putbucketacl",
  "putbucketpolicy",
  "putencryptionconfiguration",
  "putobjectacl",
];

export const s3PolicyNoForeignAdministration = resourceRule({
  name: "s3-policy-no-foreign-administration",
  description: "No bucket policy lets another account change who has access.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("S3.6"),
  remediationSteps:
    "List the actions that the other account needs, without those on policies, lists and encryption. It changes in place. Roles of the own account get such rights by their own policies.",
  appliesTo: [Aws.BucketPolicy, Aws.Bucket],
  judge: (resource) => {
    const own = all(jsonOf(resource.readProvider("allowedAccountIds"))).map(textOf);
    return judgeStatements(resource.read("policy"), ({ effect, actions, principals }) => {
      const rights = actions.map(textOf).filter(administers);
      const foreign = principals.map(textOf).filter((one) => isAccount(one) && !isOf(one, own));
      return effect === "Allow" && rights.length > 0
        ? foreign.flatMap((one) => violation(`it lets ${one} ${rights.join(", ")}`))
        : compliant;
    });
  },
});

/** Whether an action, which may hold wildcards, takes in one of those. */
function administers(action: string): boolean {
  const [service, name = ""] = action.toLowerCase().split(":");
  const pattern = new RegExp(`^${(action === "*" ? "*" : name).replaceAll("*", ".*")}$`);
  return (service === "s3" || action === "*") && administration.some((one) => pattern.test(one));
}

const isAccount = (principal: string) => /^(\d{12}$|arn:[^:]*:(iam|sts)::\d{12}:)/.test(principal);
const isOf = (principal: string, accounts: string[]) =>
  accounts.some((account) => principal === account || principal.includes(`::${account}:`));
