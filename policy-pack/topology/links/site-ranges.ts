import { Aws } from "../../kit/types";
import { all } from "../../kit/value";
import { perGraph, type Graph } from "../graph";
import { isRange, routeOf } from "../network";

/** By what components say, in their outputs, which ranges their sites have. */
const published = "onPremisesRanges";

/** The parameter by which a configuration names the ranges of sites. */
export const siteParameters = {
  defaults: { onPremises: [] as string[] },
  properties: {
    onPremises: {
      type: "array" as const,
      items: { type: "string" as const },
      description: "Ranges of the sites, where no resource says them: BGP announces them later.",
    },
  },
};

/**
 * The ranges of the sites that a stack is linked to, as far as it says them: in the outputs of a component, in static routes of VPN
 * connections, and in routes to virtual private and transit gateways.
 */
export const siteRanges: (graph: Graph) => string[] = perGraph((graph) => {
  const components = graph.resources.filter(({ type }) => !type.startsWith("aws:"));
  const routes = graph.ofType(Aws.Route).filter((route) => {
    const { way } = routeOf(graph, route);
    return way === "virtual-gateway" || way === "transit-gateway";
  });
  const found = [
    ...components.flatMap((one) => all(one.output(published))),
    ...[...graph.ofType(Aws.VpnConnectionRoute), ...routes].flatMap((one) =>
      ["destinationCidrBlock", "destinationIpv6CidrBlock"].flatMap((form) => all(one.read(form))),
    ),
  ].filter((range) => typeof range === "string" && isRange(range) && !/\/0$/.test(range));
  return [...new Set(found as string[])];
});
