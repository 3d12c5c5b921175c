import { all, at, Aws, mustBeOff, resourceRule, securityHub } from "../../kit";

export const instanceNoPublicAddress = resourceRule({
  name: "instance-no-public-address",
  description: "A host gets no public IPv4 address when it starts.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.9"),
  related: ["EC2.25", "AutoScaling.5", "CKV_AWS_88", "CKV_AWS_389", "AWS-0009"],
  remediationSteps:
    "Leave associatePublicIpAddress out or set it to false, and let the host out through a NAT gateway. An instance is replaced, groups change with their next instances.",
  appliesTo: [Aws.LaunchTemplate, Aws.Instance, Aws.LaunchConfiguration],
  judge: (subject) => {
    const property = "associatePublicIpAddress";
    return [
      ...mustBeOff(property, subject.read(property)),
      ...all(subject.read("networkInterfaces")).flatMap((card) =>
        mustBeOff(`networkInterfaces.${property}`, at(card, property)),
      ),
    ];
  },
});
