import {
  Aws,
  compliant,
  documented,
  notApplicable,
  stackRule,
  undecided,
  violation,
} from "../../../kit";
import { fileShares, shareTypes, waitsFor } from "../../../topology";

export const fileShareGatewayHasCache = stackRule({
  name: "file-share-gateway-has-cache",
  description: "The gateway of a share has a cache disk, and the share waits for it.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Configure your Amazon S3 File Gateway",
    "https://docs.aws.amazon.com/filegateway/latest/files3/ManagingLocalStorage-common.html",
  ),
  remediationSteps:
    "Make a storagegateway.Cache for a disk of the appliance, and give the share dependsOn with it: AWS refuses a share on a gateway without. Nothing is interrupted.",
  appliesTo: shareTypes,
  judge: (share, graph) => {
    const { gateway, caches = [] } = fileShares(graph).get(share) ?? {};
    if (!gateway) return notApplicable("Its gateway is not in this stack.");
    const [cache] = caches;
    if (!cache) {
      const { lost } = graph.referrers(gateway, [Aws.GatewayCache], "gatewayArn");
      return lost[0]
        ? undecided(`whose disk ${lost[0].label} is is not known yet`)
        : violation(`${gateway.label} has no cache disk`);
    }
    return caches.some((one) => waitsFor(share, one))
      ? compliant
      : violation(`it does not wait for ${cache.label}`);
  },
});
