import { Aws, documented, notApplicable, stackRule, undecided } from "../../../kit";
import {
  groupTypes,
  hasVersionOf,
  judgeConnection,
  rangeSide,
  runsOutside,
  serviceOfEndpoint,
  servicesOfHosts,
  siteParameters,
  siteRanges,
  wearer,
} from "../../../topology";

export const endpointAdmitsSites = stackRule({
  name: "endpoint-admits-sites",
  description: "An endpoint that hosts on premises call lets in the ranges of their sites.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "Amazon ECS interface VPC endpoints (AWS PrivateLink)",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html",
  ),
  remediationSteps:
    "Let a group of the endpoint admit TCP 443 from each range of the sites. Nothing is interrupted; hosts that find the endpoint by the service's name cannot work without.",
  appliesTo: [Aws.VpcEndpoint],
  parameters: siteParameters,
  judge: (endpoint, graph, { onPremises }) => {
    const service = serviceOfEndpoint(endpoint);
    if (!runsOutside(graph) || service === undefined || !servicesOfHosts.includes(service)) {
      return notApplicable("No host on premises calls it.");
    }
    const ranges = [...new Set([...onPremises, ...siteRanges(graph)])];
    if (ranges.length === 0) {
      return undecided(
        "which ranges the sites have is not known; list them under onPremises in the configuration of this rule",
      );
    }
    const groups = wearer(graph, graph.reference(endpoint, "securityGroupIds", groupTypes));
    return ranges
      .filter((range) => hasVersionOf(endpoint, range))
      .flatMap((range) => judgeConnection(graph, rangeSide(range), groups, 443));
  },
});
