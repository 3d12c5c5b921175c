import { Aws, compliant, notApplicable, stackRule, undecided, UNKNOWN, violation } from "../../kit";
import { wellArchitected, type Verdict } from "../../kit";
import { aclEntries, entryOfResource, isAll, isForEveryone, isOfAcl } from "../../topology";
import type { AclEntry } from "../../topology";

export const networkAclNotWideOpen = stackRule({
  name: "network-acl-not-wide-open",
  description: "A network ACL of the program's own does not let everyone in at every port.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "SEC05-BP02",
    "https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html",
  ),
  related: ["CKV_AWS_352", "AWS-0102"],
  remediationSteps:
    "Name the ranges and ports that the subnets need. It changes in place. A network ACL does not track connections, so answers need entries of their own.",
  appliesTo: [Aws.NetworkAcl, Aws.NetworkAclRule],
  judge: (subject, graph) => {
    if (subject.type === Aws.NetworkAcl) return aclEntries(graph, subject).flatMap(judgeEntry);
    return isOfAcl(graph, subject)
      ? notApplicable("It is judged with its ACL.")
      : entryOfResource(subject).flatMap(judgeEntry);
  },
});

function judgeEntry(entry: AclEntry): Verdict[] {
  const { label, action, protocol, fromPort, toPort } = entry;
  const isForAll = isForEveryone(entry);
  if (action === "deny" || isForAll === false) return compliant;
  const reach = isAll(protocol) ? [] : [protocol, fromPort, toPort];
  if (isForAll === undefined || [action, ...reach].includes(UNKNOWN)) {
    return undecided(`what ${label} lets in is not known yet`);
  }
  const isEveryPort = isAll(protocol) || (Number(fromPort) <= 1 && Number(toPort) === 65535);
  return isEveryPort ? violation(`${label} lets everyone in at every port`) : compliant;
}
