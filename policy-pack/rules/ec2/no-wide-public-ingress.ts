import {
  compliant,
  isEveryone,
  isWide,
  resourceRule,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";
import { wellArchitected, type Value, type Verdict } from "../../kit";
import { admitted, admitting } from "../../topology";

export const noWidePublicIngress = resourceRule({
  name: "no-wide-public-ingress",
  description: "A security group lets in no more of the internet than one network.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "SEC05-BP02",
    "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
  ),
  related: ["ec2_securitygroup_allow_wide_open_public_ipv4"],
  remediationSteps:
    "Name the networks of the callers, at most a /24 each (IPv6: /48). It changes in place.",
  appliesTo: admitting,
  judge: (subject) => admitted(subject).flatMap(judgeRange),
});

function judgeRange(range: Value): Verdict[] {
  if (range === UNKNOWN) return undecided("whom it lets in is not known yet");
  // Everybody is what `no-public-ingress` is about.
  return typeof range === "string" && isWide(range) && !isEveryone(range)
    ? violation(`it lets in ${range}`)
    : compliant;
}
