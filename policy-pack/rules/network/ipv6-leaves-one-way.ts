import {
  Aws,
  compliant,
  isEveryone,
  notApplicable,
  stackRule,
  undecided,
  UNKNOWN,
} from "../../kit";
import { violation, wellArchitected, type Verdict } from "../../kit";
import { routesOf, type Route } from "../../topology";

export const ipv6LeavesOneWay = stackRule({
  name: "ipv6-leaves-one-way",
  description: "IPv6 of a private subnet leaves by a gateway that lets no calls back in.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "SEC05-BP01",
    "https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html",
  ),
  remediationSteps:
    "Let the route lead to an EgressOnlyInternetGateway with egressOnlyGatewayId. It changes in place; calls from outside end.",
  appliesTo: [Aws.RouteTable, Aws.DefaultRouteTable],
  judge: (table, graph) => {
    const routes = routesOf(graph, table);
    const leaving = routes.filter(({ ipv6 }) => isForAll(ipv6) !== false);
    if (leaving.length === 0) return notApplicable("No IPv6 leaves by it.");
    const isPublic = routes.some((route) => route.isDefault === true && route.way === "internet");
    if (isPublic) return notApplicable("It is public.");
    return leaving.flatMap(judgeRoute);
  },
});

function judgeRoute({ label, ipv6, way }: Route): Verdict[] {
  if (way !== "internet" && way !== UNKNOWN) return compliant;
  return way === UNKNOWN || isForAll(ipv6) === undefined
    ? undecided(`where ${label} leads is not known yet`)
    : violation(`${label} leads to an internet gateway, by which calls come in`);
}

/** Whether a range holds all of IPv6; `undefined` where that is not known. */
function isForAll(range: Route["ipv6"]): boolean | undefined {
  return range === UNKNOWN ? undefined : typeof range === "string" && isEveryone(range);
}
