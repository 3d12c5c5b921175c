import { all, at, Aws, documented, given, mustBeOn, notApplicable } from "../../kit";
import { resourceRule, UNKNOWN } from "../../kit";

export const imageEncryptedAtRest = resourceRule({
  name: "image-encrypted-at-rest",
  description: "The disks of a machine image that is made here are encrypted.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Use encryption with EBS-backed AMIs",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html",
  ),
  related: ["CKV_AWS_204", "CKV_AWS_235", "CKV_AWS_236"],
  remediationSteps:
    "Set encrypted on the copy, or on each block device of the image. The image is made anew under another id.",
  appliesTo: [Aws.AmiCopy, Aws.Ami],
  judge: (image) => {
    if (image.type === Aws.AmiCopy) return mustBeOn("encrypted", image.read("encrypted"));
    // A disk that comes from a snapshot is encrypted if and only if the snapshot is.
    const fresh = all(image.read("ebsBlockDevices")).filter(
      (disk) => disk === UNKNOWN || !given(at(disk, "snapshotId")),
    );
    if (fresh.length === 0) return notApplicable("Its disks are as the snapshots they come from.");
    return fresh.flatMap((disk) => mustBeOn("ebsBlockDevices.encrypted", at(disk, "encrypted")));
  },
});
