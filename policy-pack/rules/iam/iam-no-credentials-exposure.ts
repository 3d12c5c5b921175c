import {
  documented,
  grantingTypes,
  isAboutEverything,
  mustNotGrant,
  resourceRule,
} from "../../kit";

const exposing = [
  ...["secretsmanager:GetSecretValue", "ssm:GetParameter", "ssm:GetParameters"],
  ...["ssm:GetParametersByPath", "ssm:GetParameterHistory", "iam:CreateAccessKey"],
  ...["rds:DownloadDBLogFilePortion", "lambda:GetFunction", "ec2:GetPasswordData"],
];

export const iamNoCredentialsExposure = resourceRule({
  name: "iam-no-credentials-exposure",
  description: "A policy does not hand out credentials of whatever there is.",
  severity: "high",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "Security best practices in IAM: require workloads to use temporary credentials",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
  ),
  related: ["CKV_AWS_287"],
  remediationSteps: "Name the secrets, parameters or users in Resource. It changes in place.",
  appliesTo: grantingTypes,
  judge: (subject) => mustNotGrant(subject, exposing, isAboutEverything),
});
