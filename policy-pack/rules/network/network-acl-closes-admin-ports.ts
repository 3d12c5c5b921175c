import { Aws, notApplicable, securityHub, stackRule, undecided, violation } from "../../kit";
import { UNKNOWN, type Verdict } from "../../kit";
import { aclEntries, entryOfResource, isForEveryone, isForPort, isOfAcl } from "../../topology";
import type { AclEntry } from "../../topology";

export const networkAclClosesAdminPorts = stackRule({
  name: "network-acl-closes-admin-ports",
  description: "A network ACL lets nobody from everywhere reach SSH, RDP or FTP.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("EC2.21"),
  related: ["CIS AWS Foundations 5.0 5.2", "CKV_AWS_231", "CKV_AWS_232", "AWS-0105"],
  remediationSteps:
    "Set cidrBlock of the entry to the ranges that may call, or add an entry with a lower ruleNumber that denies the port. It changes in place.",
  appliesTo: [Aws.NetworkAcl, Aws.DefaultNetworkAcl, Aws.NetworkAclRule],
  judge: (subject, graph) => {
    if (subject.type !== Aws.NetworkAclRule) return judgeAll(aclEntries(graph, subject));
    return isOfAcl(graph, subject)
      ? notApplicable("It is judged with its ACL.")
      : judgeAll(entryOfResource(subject));
  },
});

const ports = { FTP: 21, "FTP's data": 20, SSH: 22, RDP: 3389 };

const judgeAll = (entries: AclEntry[]): Verdict[] =>
  Object.entries(ports).flatMap(([name, port]) => judgePort(entries, name, port));

/** The first entry for a port and a caller holds. Those for a part of everyone decide nothing about the rest. */
function judgePort(entries: AclEntry[], name: string, port: number): Verdict[] {
  const families = [false, true].map((isIpv6) =>
    entries.find((entry) => {
      const isOther = typeof entry.cidr === "string" && entry.cidr.includes(":") !== isIpv6;
      return !isOther && isForEveryone(entry) !== false && isForPort(entry, port) !== false;
    }),
  );
  return [...new Set(families)].flatMap((entry) => {
    if (!entry || entry.action === "deny") return [];
    const isClear = isForEveryone(entry) === true && isForPort(entry, port) === true;
    return isClear && entry.action !== UNKNOWN && entry.number !== UNKNOWN
      ? violation(`${entry.label} lets everyone reach ${name} (${port})`)
      : undecided(`whether ${entry.label} lets everyone reach ${name} (${port}) is not known yet`);
  });
}
