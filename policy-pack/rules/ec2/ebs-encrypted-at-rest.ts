import {
  at,
  Aws,
  compliant,
  followsTemplate,
  mustBeOn,
  resourceRule,
  securityHub,
  violation,
  volumesOf,
} from "../../kit";

export const ebsEncryptedAtRest = resourceRule({
  name: "ebs-encrypted-at-rest",
  description: "A volume is encrypted, also one that comes with an instance.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.3"),
  related: ["EC2.181", "CKV_AWS_3", "CKV_AWS_8", "AWS-0026", "AWS-0131"],
  remediationSteps:
    "Set encrypted to true: of a volume itself; of an instance in rootBlockDevice and each of ebsBlockDevices; of a launch template in the ebs of each of blockDeviceMappings, the root device included. Instances that run keep their volumes until they are replaced.",
  appliesTo: [Aws.LaunchTemplate, Aws.Instance, Aws.LaunchConfiguration, Aws.Volume],
  // What is no template would be replaced.
  remediate: (subject) =>
    subject.type === Aws.LaunchTemplate
      ? Object.fromEntries(volumesOf(subject).map(([path]) => [`${path}.encrypted`, "true"]))
      : undefined,
  judge: (subject) => {
    if (subject.type === Aws.Volume) return mustBeOn("encrypted", subject.read("encrypted"));
    const volumes = volumesOf(subject);
    const declaresRoot = volumes.some(([path]) => !path.startsWith("ebsBlockDevices"));
    return [
      ...(declaresRoot || followsTemplate(subject) ? compliant : undeclared),
      ...volumes.flatMap(([path, volume]) =>
        mustBeOn(`${path.replace(/\.\d+/, "")}.encrypted`, at(volume, "encrypted")),
      ),
    ];
  },
});

/** A root volume that is not declared is as its image is, and most images are not encrypted. */
const undeclared = violation("the root volume is not declared, so its image decides");
