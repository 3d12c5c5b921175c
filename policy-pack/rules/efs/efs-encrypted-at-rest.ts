import { Aws, compliant, mustBeOn, mustBeSet, resourceRule, securityHub } from "../../kit";

export const efsEncryptedAtRest = resourceRule({
  name: "efs-encrypted-at-rest",
  description: "A file system encrypts what it holds.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EFS.1"),
  related: [
    "EFS.8",
    "CIS AWS Foundations 5.0 2.3.1",
    "CKV_AWS_42",
    "CKV_AWS_184",
    "AwsSolutions-EFS1",
  ],
  remediationSteps:
    "Set encrypted to true before the first deployment. On a file system that exists it means a replacement: copy the files to an encrypted one instead.",
  appliesTo: [Aws.FileSystem],
  judge: (files) => {
    const encrypted = mustBeOn("encrypted", files.read("encrypted"));
    return encrypted === compliant ? mustBeSet("kmsKeyId", files.read("kmsKeyId")) : encrypted;
  },
});
