import { all, at, Aws, isEveryone, notApplicable, rangesOf, resourceRule } from "../../kit";
import { compliant, undecided, UNKNOWN, violation, wellArchitected } from "../../kit";
import type { Reading, Value, Verdict } from "../../kit";
import { rangesOfResource } from "../../topology";

export const noUnlimitedEgress = resourceRule({
  name: "no-unlimited-egress",
  description: "No security group lets everything out to everyone.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: wellArchitected(
    "SEC05-BP02",
    "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
  ),
  related: ["CKV_AWS_382", "AWS-0104"],
  remediationSteps:
    "Name the protocol and ports that are called, such as TCP at 443. It changes in place.",
  appliesTo: [Aws.SecurityGroupEgressRule, Aws.SecurityGroupRule, Aws.SecurityGroup],
  judge: (subject) => {
    if (subject.type === Aws.SecurityGroup) {
      return all(subject.read("egress")).flatMap((rule) =>
        judgeRule(at(rule, "protocol"), rangesOf(rule)),
      );
    }
    if (subject.read("type") === "ingress") return notApplicable("It lets in.");
    const isOlder = subject.type === Aws.SecurityGroupRule;
    const protocol = subject.read(isOlder ? "protocol" : "ipProtocol");
    return judgeRule(protocol, rangesOfResource(subject));
  },
});

function judgeRule(protocol: Reading, ranges: Value[]): Verdict[] {
  const open = ranges.filter((range) => typeof range === "string").filter(isEveryone);
  if (protocol !== UNKNOWN && !["-1", "all", -1].some((form) => form === protocol))
    return compliant;
  if (protocol === UNKNOWN ? open.length > 0 : ranges.includes(UNKNOWN)) {
    return undecided("what it lets out is not known yet");
  }
  return open.flatMap((range) => violation(`it lets everything out to ${range}`));
}
