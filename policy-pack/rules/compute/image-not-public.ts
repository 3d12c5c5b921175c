import { Aws, documented, mustBeOneOf, mustNotBe, resourceRule } from "../../kit";

export const imageNotPublic = resourceRule({
  name: "image-not-public",
  description: "Machine images are shared with accounts or organisations, never with everybody.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Understand block public access for AMIs",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html",
  ),
  related: ["CKV_AWS_205"],
  remediationSteps:
    "Name accountId, organizationArn or organizationalUnitArn in place of group, and set the account's state to block-new-sharing. Others can no longer start instances from the image.",
  appliesTo: [Aws.AmiLaunchPermission, Aws.ImageBlockPublicAccess],
  judge: (subject) =>
    subject.type === Aws.AmiLaunchPermission
      ? mustNotBe("group", ["all"], subject.read("group"))
      : mustBeOneOf("state", ["block-new-sharing"], subject.read("state")),
});
