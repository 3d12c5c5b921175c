import { Aws } from "../kit/types";
import { all } from "../kit/value";
import { waysOut, type Graph } from "../topology";
import { fails, recovers, works, type Drill } from "./drill";
import { resolversAskTheNext, routeToAnotherNat } from "./recovery";
import { listing, many } from "./words";

/** What is left when one NAT gateway is lost: whatever leaves through it is cut off until somebody leads it elsewhere. */
export function natGatewayDrills(graph: Graph): Drill[] {
  const ways = waysOut(graph);
  return graph.ofType(Aws.NatGateway).map((nat) => {
    const through = ways.filter((way) => way.nat === nat);
    const others = ways.filter((way) => way.nat && way.nat !== nat);
    const names = listing(through.map(({ subnet }) => subnet.name));
    const cutOff = `${names} cannot call the internet`;
    return {
      peril: "nat-gateway",
      lost: `NAT gateway ${nat.name}`,
      effects: [
        through.length === 0
          ? works("egress", "nothing leaves through it")
          : others.length > 0
            ? {
                ...works(
                  "egress",
                  `${cutOff}; ${listing(others.map(({ subnet }) => subnet.name))} go on`,
                ),
                recovery: routeToAnotherNat,
              }
            : fails("egress", `${cutOff}, and nothing else can`, routeToAnotherNat),
      ],
    };
  });
}

/** What is left when one address of a resolver endpoint does not answer. */
export function resolverDrills(graph: Graph): Drill[] {
  return graph.ofType(Aws.ResolverEndpoint).flatMap((endpoint) => {
    const addresses = all(endpoint.read("ipAddresses"));
    return addresses.map((address, index) => {
      const ip = all(address, "ip").find((one) => typeof one === "string");
      const left = addresses.length - 1;
      return {
        peril: "resolver-address" as const,
        lost: `address ${ip ?? String(index + 1)} of ${endpoint.name}`,
        effects: [
          left > 0
            ? recovers(
                "dns",
                `${endpoint.name} answers at ${many(left, "other address").replace("addresss", "addresses")}`,
                resolversAskTheNext,
              )
            : fails("dns", `${endpoint.name} stops: it has no other address`),
        ],
      };
    });
  });
}
