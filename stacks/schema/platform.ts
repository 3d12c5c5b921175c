import { z } from "zod";
import { matching, region } from "./kinds";

/** A value that AWS takes as a tag. Source: AWS Tagging User Guide, "Tag naming limits and requirements". */
const tagValue = () =>
  matching(
    /^[\w+\-=.:/@ ]{1,256}$/,
    "1 to 256 letters, digits, spaces or any of + - = . _ : / @, as AWS takes in a tag",
  );

/** Keys of the provider's namespace: the only ones that have an effect, as the program builds the provider itself. */
export const awsKeys = {
  region: region().describe("AWS region of everything that is not a copy for recovery."),
  profile: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Profile of the AWS configuration files to take credentials from. Default: the environment's.",
    ),
};

/** What a stack says of itself as a whole. */
export const platformKeys = {
  account: matching(/^\d{12}$/, "an account id: 12 digits, in quotes").describe(
    "AWS account id, in quotes. With credentials of any other account the first call fails.",
  ),
  partition: z
    .enum(["aws", "aws-cn", "aws-us-gov"])
    .optional()
    .describe("AWS partition, the second field of ARNs. Default: the one the region lies in."),
  environment: z
    .enum(["development", "production"])
    .describe(
      "Class of the environment: the policy configuration of this name judges the stack (policy-pack/<class>.json).",
    ),
  accountBaseline: z
    .enum(["owner", "shared", "none"])
    .default("none")
    .describe(
      "Who looks after what exists once per account and region (audit trail, encryption and public-access defaults): owner, this stack; shared, another stack, which this one relies on; none, nobody here.",
    ),
  protection: z
    .enum(["protected", "disposable"])
    .default("protected")
    .describe(
      "What happens to data and public addresses when the stack is destroyed: protected, deletion is refused; disposable, they go too.",
    ),
  recoveryRegion: region()
    .optional()
    .describe(
      "Region that holds copies for the day the stack's own region is lost. Default: none.",
    ),
  owner: tagValue().describe("Who answers for the platform: the tag Owner of everything."),
  costCenter: tagValue().describe("Who pays for the platform: the tag CostCenter of everything."),
};
