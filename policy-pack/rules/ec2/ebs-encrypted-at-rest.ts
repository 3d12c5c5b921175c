import { all, at, Aws, mustBeOn, resourceRule, securityHub, violation } from "../../kit";
import type { Resource, Verdict } from "../../kit";

export const ebsEncryptedAtRest = resourceRule({
  name: "ebs-encrypted-at-rest",
  description: "A volume is encrypted, also one that comes with an instance.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.3"),
  related: ["EC2.181", "CKV_AWS_3", "CKV_AWS_8", "AWS-0026", "AWS-0131"],
  remediationSteps:
    "Set encrypted on the volume, or on every block device of the instance or launch template, its root device included. Instances that run keep their volumes until they are replaced.",
  appliesTo: [Aws.LaunchTemplate, Aws.Instance, Aws.LaunchConfiguration, Aws.Volume],
  judge: (subject) => {
    if (subject.type === Aws.Volume) return mustBeOn("encrypted", subject.read("encrypted"));
    return subject.type === Aws.LaunchTemplate ? ofLaunchTemplate(subject) : ofInstance(subject);
  },
});

/** A root volume that is not declared is as its image is, and most images are not encrypted. */
const undeclared = () => violation("the root volume is not declared, so its image decides");

/** Instances and launch configurations write their disks alike. */
function ofInstance(instance: Resource): Verdict[] {
  const root = all(instance.read("rootBlockDevice"));
  return [
    ...(root.length === 0 ? undeclared() : []),
    ...root.flatMap((it) => mustBeOn("rootBlockDevice.encrypted", at(it, "encrypted"))),
    ...all(instance.read("ebsBlockDevices")).flatMap((it) =>
      mustBeOn("ebsBlockDevices.encrypted", at(it, "encrypted")),
    ),
  ];
}

/** A mapping without `ebs` is a disk of the host, or takes a device away. */
function ofLaunchTemplate(template: Resource): Verdict[] {
  const volumes = all(template.read("blockDeviceMappings"), "ebs");
  if (volumes.length === 0) return undeclared();
  return volumes.flatMap((it) =>
    mustBeOn("blockDeviceMappings.ebs.encrypted", at(it, "encrypted")),
  );
}
