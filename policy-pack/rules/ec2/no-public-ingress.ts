import { mustNotBeEveryone, resourceRule, securityHub } from "../../kit";
import { admitted, admitting } from "../../topology";

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
  appliesTo: admitting,
  judge: (subject) => admitted(subject).flatMap((range) => mustNotBeEveryone("it lets in", range)),
});
