import { Aws, documented, stackRule } from "../../../kit";
import {
  interfaceTypes,
  judgeAllocated,
  judgeAllocatedSum,
  judgeAnnouncedCount,
} from "../../../topology";

export const directConnectPrefixesWithinQuota = stackRule({
  name: "direct-connect-prefixes-within-quota",
  description: "Direct Connect announces and takes no more prefixes than AWS allows.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: documented(
    "AWS Direct Connect quotas",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html",
  ),
  related: ["REL01-BP01"],
  remediationSteps:
    "Announce wider ranges in place of many narrow ones, and allocate what is needed. Over the quota AWS refuses the change, or a BGP session goes down.",
  appliesTo: [Aws.DirectConnectGatewayAssociation, Aws.DirectConnectGateway, ...interfaceTypes],
  parameters: {
    defaults: {
      transitGateway: 200,
      virtualGateway: 50,
      virtualInterface: 1000,
      directConnectGateway: 10_000,
    },
    properties: {
      transitGateway: { type: "integer", description: "Announced by a transit gateway." },
      virtualGateway: { type: "integer", description: "Announced for a VPC." },
      virtualInterface: { type: "integer", description: "Allocated to a virtual interface." },
      directConnectGateway: { type: "integer", description: "Allocated to all of a gateway." },
    },
  },
  judge: (subject, graph, quotas) => {
    if (subject.type === Aws.DirectConnectGateway) return judgeAllocatedSum(graph, subject, quotas);
    return subject.type === Aws.DirectConnectGatewayAssociation
      ? judgeAnnouncedCount(graph, subject, quotas)
      : judgeAllocated(subject, quotas);
  },
});
