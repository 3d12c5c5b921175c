import { Aws, mustBeOn, resourceRule, securityHub } from "../../kit";
import { publicAccessFlags } from "../../topology";

export const s3AccountPublicAccessBlock = resourceRule({
  name: "s3-account-public-access-block",
  description: "An account refuses every kind of public access to its buckets.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("S3.1"),
  related: ["CIS AWS Foundations 5.0 2.1.4"],
  remediationSteps:
    "Set all four flags of the AccountPublicAccessBlock to true. It changes in place, for all buckets of the account, those of other stacks too.",
  appliesTo: [Aws.AccountPublicAccessBlock],
  judge: (block) => publicAccessFlags.flatMap((flag) => mustBeOn(flag, block.read(flag))),
});
