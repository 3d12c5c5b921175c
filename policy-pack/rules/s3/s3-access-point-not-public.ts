import { Aws, mustStayOn, resourceRule, securityHub } from "../../kit";
import { publicAccessFlags } from "../../topology";

export const s3AccessPointNotPublic = resourceRule({
  name: "s3-access-point-not-public",
  description: "An access point refuses every kind of public access.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("S3.19"),
  related: ["S3.24", "CKV_AWS_392"],
  remediationSteps:
    "Leave the flags of its public access block out or set them to true. It cannot change on an access point that exists: it means a replacement.",
  appliesTo: [Aws.AccessPoint, Aws.MultiRegionAccessPoint],
  judge: (point) => {
    const path: [string, ...string[]] =
      point.type === Aws.AccessPoint
        ? ["publicAccessBlockConfiguration"]
        : ["details", "publicAccessBlock"];
    return publicAccessFlags.flatMap((flag) => mustStayOn(flag, point.read(...path, flag)));
  },
});
