import { Aws, stackRule, wellArchitected } from "../../../kit";
import { judgeResolverDoors } from "../../../topology";

export const resolverEndpointReachable = stackRule({
  name: "resolver-endpoint-reachable",
  description:
    "Port 53 of a resolver endpoint is open over TCP and UDP: to the sites inwards, or outwards.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL02-BP02",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-forwarding-inbound-queries.html",
  ),
  remediationSteps:
    "Open port 53 over both protocols, to the ranges of the sites where it is for their queries: long answers come over TCP. Nothing is interrupted.",
  appliesTo: [Aws.ResolverEndpoint],
  judge: (endpoint, graph) => judgeResolverDoors(graph, endpoint),
});
