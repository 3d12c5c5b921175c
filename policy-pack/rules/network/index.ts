import type { Rule } from "../../kit";
import { natGatewayPerZone } from "./nat-gateway-per-zone";
import { noOpenEgressFromDataTier } from "./no-open-egress-from-data-tier";
import { noWorkloadInPublicSubnet } from "./no-workload-in-public-subnet";
import { vpcFlowLogs } from "./vpc-flow-logs";

export const networkRules: Rule[] = [
  natGatewayPerZone,
  noOpenEgressFromDataTier,
  noWorkloadInPublicSubnet,
  vpcFlowLogs,
];
