import { INTERNET, linksBySite, siteInWords, type Graph, type Link } from "../topology";
import { fails, recovers, unclear, type Drill, type Effect, type Peril } from "./drill";
import { bgpFindsAnotherWay, tunnelTakesOver } from "./recovery";
import { listing } from "./words";

/** What is left of the ways to the sites when one link is lost: a Direct Connect connection with all on it, or one VPN connection. */
export function linkDrills(graph: Graph): Drill[] {
  return drillEach(graph, "link", (link) =>
    link.kind === "vpn" ? [`VPN ${link.name}`] : [`link ${link.carrier ?? link.name}`],
  );
}

/** The same when one of the customer's routers is lost, with every link on it. */
export function routerDrills(graph: Graph): Drill[] {
  return drillEach(graph, "router", ({ router }) =>
    router === undefined ? [] : [`router ${router}`],
  );
}

/** Takes away, one after another, each thing that links hang on. */
function drillEach(graph: Graph, peril: Peril, hangsOn: (link: Link) => string[]): Drill[] {
  const sites = [...linksBySite(graph)];
  const things = [...new Set(sites.flatMap(([, links]) => links.flatMap(hangsOn)))];
  return things.map((thing) => ({
    peril,
    lost: thing,
    effects: sites.flatMap(([site, links]) => {
      const lost = links.filter((link) => hangsOn(link).includes(thing));
      return lost.length === 0 ? [] : [onSite(site, lost, links, peril)];
    }),
  }));
}

function onSite(site: string | undefined, lost: Link[], links: Link[], peril: Peril): Effect {
  const name = siteInWords(site, links);
  // A private VPN is carried by Direct Connect, so it is no way of its own.
  const left = links.filter(
    (link) => !lost.includes(link) && (link.kind === "direct-connect" || link.carrier === INTERNET),
  );
  if (left.length === 0) {
    return fails(
      "sites",
      `${name} is cut off: ${listing(lost.map((one) => one.name))} was its only way`,
    );
  }
  const unsure = left.filter(({ router }) => router === undefined);
  if (peril === "router" && unsure.length === left.length) {
    return unclear(
      "sites",
      `on which router ${listing(unsure.map((one) => one.name))} ends is not known (tag Router)`,
    );
  }
  const ways = listing(left.map((one) => one.name));
  if (lost.some((one) => one.isStatic)) {
    const why = "whether static routes make way for it is not known";
    return unclear("sites", `${name} could be reached over ${ways}, but ${why}`);
  }
  const recovery = lost.every(({ kind }) => kind === "vpn") ? tunnelTakesOver : bgpFindsAnotherWay;
  return recovers("sites", `${name} is reached over ${ways}`, recovery);
}
