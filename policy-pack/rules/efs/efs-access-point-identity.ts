import { Aws, compliant, given, mustBeSet, resourceRule, securityHub } from "../../kit";
import { undecided, UNKNOWN, violation } from "../../kit";

export const efsAccessPointIdentity = resourceRule({
  name: "efs-access-point-identity",
  description: "An access point says whose files its clients see, and below which folder.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("EFS.4"),
  related: ["EFS.3", "CKV_AWS_329", "CKV_AWS_330"],
  remediationSteps:
    "Set posixUser, and rootDirectory with a path other than /. It means a replacement of the access point; files stay, and clients mount anew.",
  appliesTo: [Aws.FileAccessPoint],
  judge: (point) => {
    const path = point.read("rootDirectory", "path");
    const below =
      path === UNKNOWN
        ? undecided("path is not known yet")
        : given(path) && path !== "/"
          ? compliant
          : violation("its root directory is that of the file system");
    return [...mustBeSet("posixUser", point.read("posixUser")), ...below];
  },
});
