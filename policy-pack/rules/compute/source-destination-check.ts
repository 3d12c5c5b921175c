import { all, Aws, mustStayOn, notApplicable, securityHub, stackRule, UNKNOWN } from "../../kit";
import type { Resource } from "../../kit";
import type { Graph } from "../../topology";

export const sourceDestinationCheck = stackRule({
  name: "source-destination-check",
  description: "A host takes only packets that are for it, unless a route leads through it.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("EC2.180"),
  remediationSteps:
    "Leave sourceDestCheck out or set it to true; only a host that others go out through needs it off. It changes in place.",
  appliesTo: [Aws.NetworkInterface, Aws.Instance],
  judge: (subject, graph) => {
    const check = subject.read("sourceDestCheck");
    if ((check === false || check === UNKNOWN) && isWayOut(graph, subject)) {
      return notApplicable("A route leads through it.");
    }
    return mustStayOn("sourceDestCheck", check);
  },
});

/** A route names the interface of an instance, which is read from the instance itself. */
function isWayOut(graph: Graph, subject: Resource): boolean {
  const inline = graph
    .ofType(Aws.RouteTable, Aws.DefaultRouteTable)
    .some((table) =>
      graph
        .resolve(table, "routes", all(table.read("routes"), "networkInterfaceId"), [subject.type])
        .targets.includes(subject),
    );
  const { found } = graph.referrers(subject, [Aws.Route], "networkInterfaceId");
  return inline || found.length > 0;
}
