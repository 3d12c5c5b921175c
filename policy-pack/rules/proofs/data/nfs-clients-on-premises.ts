import {
  Aws,
  compliant,
  documented,
  notApplicable,
  stackRule,
  undecided,
  textOf,
  UNKNOWN,
  violation,
} from "../../../kit";
import { covers, fileShares, siteParameters, siteRanges } from "../../../topology";

export const nfsClientsOnPremises = stackRule({
  name: "nfs-clients-on-premises",
  description: "The clients of an NFS share are in the ranges of the sites.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Create an NFS file share",
    "https://docs.aws.amazon.com/filegateway/latest/files3/CreatingAnNFSFileShare.html",
  ),
  remediationSteps:
    "Take clients out of clientLists that are in no site, or name their range under onPremises in the configuration of this rule. It changes in place; others lose the share.",
  appliesTo: [Aws.NfsFileShare],
  parameters: siteParameters,
  judge: (share, graph, { onPremises }) => {
    const { clients = [] } = fileShares(graph).get(share) ?? {};
    if (clients.length === 0) return notApplicable("It names no clients.");
    const ranges = [...onPremises, ...siteRanges(graph)];
    if (ranges.length === 0) {
      return undecided(
        "which ranges the sites have is not known; list them under onPremises in the configuration of this rule",
      );
    }
    return clients.flatMap((client) => {
      if (client === UNKNOWN) return undecided("a client is not known yet");
      return ranges.some((range) => covers(range, textOf(client)))
        ? compliant
        : violation(`${textOf(client)} is in none of ${ranges.join(", ")}`);
    });
  },
});
