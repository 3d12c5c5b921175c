import { all, at, Aws, compliant, mustNotBeEveryone, rangesOf } from "../../kit";
import { resourceRule, securityHub, type Resource, type Value } from "../../kit";
import { rangesOfResource } from "../../topology";

export const noPublicIngress = resourceRule({
  name: "no-public-ingress",
  description: "No security group lets everyone in, on any port.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.18"),
  related: ["EC2.13", "EC2.14", "EC2.19", "CIS AWS Foundations 5.0 5.3", "CKV_AWS_24", "AWS-0107"],
  remediationSteps:
    "Name the security group or the private range that may call. Nothing of the platform serves the internet directly.",
  exemptable: false,
  appliesTo: [
    Aws.SecurityGroupIngressRule,
    Aws.SecurityGroupRule,
    Aws.SecurityGroup,
    Aws.DefaultSecurityGroup,
    Aws.PrefixList,
    Aws.PrefixListEntry,
  ],
  judge: (subject) => {
    if (subject.type === Aws.SecurityGroupRule && subject.read("type") === "egress") {
      return compliant;
    }
    return admitted(subject).flatMap((range) => mustNotBeEveryone("it lets in", range));
  },
});

/** The ranges a resource lets in. A prefix list lets in whoever it holds, wherever a group refers to it. */
function admitted(subject: Resource): Value[] {
  return [
    ...rangesOfResource(subject),
    ...all(subject.read("ingress")).flatMap(rangesOf),
    ...all(subject.read("entries")).flatMap((entry) => all(at(entry, "cidr"))),
    ...all(subject.read("cidr")),
  ];
}
