import { Aws, compliant, documented, stackRule } from "../../kit";
import { refusesPlaintext, statementsOf, undecided, UNKNOWN, violation } from "../../kit";

export const efsTlsOnly = stackRule({
  name: "efs-tls-only",
  description: "A file system refuses clients that do not mount it over TLS.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: documented(
    "Using IAM to control access to file systems",
    "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
  ),
  remediationSteps:
    "Give it a FileSystemPolicy that denies everything to everybody where aws:SecureTransport is false. It changes in place; clients must then mount with the option tls.",
  appliesTo: [Aws.FileSystem],
  judge: (files, graph) => {
    const { found, lost } = graph.referrers(files, [Aws.FileSystemPolicy], "fileSystemId");
    const truths = found.map((policy) =>
      refusesPlaintext(statementsOf(policy.read("policy")), "elasticfilesystem:*"),
    );
    if (truths.includes(true)) return compliant;
    if (truths.includes(UNKNOWN)) return undecided("its policy is not known yet");
    if (lost[0]) return undecided(`the file system of ${lost[0].label} is not known yet`);
    return violation(found[0] ? "its policy lets clients in without TLS" : "it has no policy");
  },
});
