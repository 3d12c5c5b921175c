import { Aws, compliant, given, resourceRule, violation, wellArchitected } from "../../kit";

export const efsNotOneZone = resourceRule({
  name: "efs-not-one-zone",
  description: "A file system keeps its files in more than one zone.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/efs/latest/ug/availability-durability.html",
  ),
  remediationSteps:
    "Take availabilityZoneName out. It means a replacement: copy the files to a regional file system, which costs about twice as much.",
  appliesTo: [Aws.FileSystem],
  judge: (files) =>
    given(files.read("availabilityZoneName"))
      ? violation("availabilityZoneName is set: the files are in that zone only")
      : compliant,
});
