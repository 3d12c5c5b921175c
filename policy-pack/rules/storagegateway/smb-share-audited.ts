import { Aws, mustBeSet, resourceRule, wellArchitected } from "../../kit";

export const smbShareAudited = resourceRule({
  name: "smb-share-audited",
  description: "An SMB share records who did what with its files.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "SEC04-BP01",
    "https://docs.aws.amazon.com/filegateway/latest/files3/monitoring-file-gateway.html",
  ),
  remediationSteps:
    "Set auditDestinationArn to a log group. It changes in place; the storage of the log is charged.",
  appliesTo: [Aws.SmbFileShare],
  judge: (share) => mustBeSet("auditDestinationArn", share.read("auditDestinationArn")),
});
