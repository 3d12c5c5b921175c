import { all, at, Aws, given, resourceRule, violation, wellArchitected } from "../../kit";
import { compliant, undecided, UNKNOWN, type Reading, type Verdict } from "../../kit";

export const noNatInstance = resourceRule({
  name: "no-nat-instance",
  description: "No route to everywhere hangs on a single instance.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html",
  ),
  related: ["CKV2_AWS_35"],
  remediationSteps:
    "Let the route lead to a NAT gateway with natGatewayId. It changes in place; a gateway has an hourly charge.",
  appliesTo: [Aws.Route, Aws.RouteTable, Aws.DefaultRouteTable],
  judge: (subject) =>
    subject.type === Aws.Route
      ? judgeRoute((property) => subject.read(property), "destinationCidrBlock")
      : all(subject.read("routes")).flatMap((route) =>
          judgeRoute((property) => at(route, property), "cidrBlock"),
        ),
});

/** What a route leads to is decided by which property is set, known or not. */
function judgeRoute(read: (property: string) => Reading, destination: string): Verdict[] {
  const range = read(destination);
  const property = ["instanceId", "networkInterfaceId"].find((one) => given(read(one)));
  if (property === undefined || (range !== UNKNOWN && range !== "0.0.0.0/0")) return compliant;
  // A route has one target. Two seem set where all of it is unknown.
  return range === UNKNOWN || given(read("natGatewayId"))
    ? undecided("where it leads is not known yet")
    : violation(`it leads to one ${things[property]}`);
}

const things: Record<string, string> = {
  instanceId: "instance",
  networkInterfaceId: "network interface",
};
