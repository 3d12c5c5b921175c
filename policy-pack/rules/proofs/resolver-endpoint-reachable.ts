import { Aws, stackRule, wellArchitected } from "../../kit";
import { judgeResolverEndpoint } from "../../topology";

export const resolverEndpointReachable = stackRule({
  name: "resolver-endpoint-reachable",
  description:
    "A resolver endpoint has addresses in two zones, and port 53 is open to it over TCP and UDP.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-forwarding-inbound-queries.html",
  ),
  remediationSteps:
    "Give it an address in a subnet of another zone, which costs an hourly charge per address, and open port 53 over both protocols: long answers come over TCP.",
  appliesTo: [Aws.ResolverEndpoint],
  judge: (endpoint, graph) => judgeResolverEndpoint(graph, endpoint),
});
