import { linkableAttachments } from "../../components/network/links";
import { defaultTransitAsn } from "../../components/network/transit/arguments";
import { peerAddressesProblem } from "../../limits";
import { writtenNames, type Draft } from "../draft";
import type { Problem } from "../problems";
import type { Sections } from "../schema";
import { twice } from "./common";

type Site = Sections["sites"][string];

/** Routers, links and numbers of the sites must fit together. */
export function siteProblems(draft: Draft): Problem[] {
  const sites = Object.entries(draft.sections.sites ?? {});
  return [
    ...asnProblems(draft),
    ...routerAddressProblems(sites),
    ...sites.flatMap(([name, site]) => [
      ...routerReferences(draft, name, site),
      ...Object.entries(site.directConnect).flatMap(([link, value]) =>
        linkProblems(
          `sites.${name}.directConnect.${link}`,
          writtenNames(draft, "sites", name, "directConnect", link),
          value,
        ),
      ),
    ]),
    ...vlanProblems(sites),
    ...fleetProblems(sites),
    ...sites.flatMap(([name, site]) => activationProblems(name, site)),
  ];
}

/** BGP drops a route that has passed its own number already, so no number may stand for two neighbours. */
function asnProblems({ sections, broken }: Draft): Problem[] {
  const { network, sites = {} } = sections;
  const numbers = [
    ...(network
      ? [
          { path: "network.amazonSideAsn", asn: network.amazonSideAsn },
          { path: "network.directConnectAsn", asn: network.directConnectAsn },
          ...(linkableAttachments(network).includes("transit-gateway")
            ? [
                {
                  path: "network.transitGateway.asn",
                  asn: network.transitGateway?.asn ?? defaultTransitAsn,
                },
              ]
            : []),
        ]
      : []),
    ...Object.entries(sites).map(([name, { asn }]) => ({ path: `sites.${name}.asn`, asn })),
  ].filter(({ path }) => !broken.includes(path));
  return twice(numbers, ({ asn }) => asn).map(({ first, again }) => ({
    path: again.path,
    given: String(again.asn),
    message: `ASN ${again.asn} is that of ${first.path} already; each needs its own`,
    fix: "Take another private number, from 64512 to 65534",
  }));
}

function routerAddressProblems(sites: [string, Site][]): Problem[] {
  const routers = sites.flatMap(([name, site]) =>
    Object.entries(site.routers).map(([router, { address }]) => ({
      path: `sites.${name}.routers.${router}.address`,
      address,
    })),
  );
  return twice(routers, ({ address }) => address).map(({ first, again }) => ({
    path: again.path,
    given: again.address,
    message: `${again.address} is the address of ${first.path} already; each router has its own`,
  }));
}

function routerReferences(draft: Draft, name: string, site: Site): Problem[] {
  const routers = writtenNames(draft, "sites", name, "routers");
  const path = `sites.${name}`;
  const named = [
    ...(site.vpn?.routers ?? []).map((router, index) => ({
      path: `${path}.vpn.routers[${index}]`,
      router,
      allowed: routers,
    })),
    ...(["insideCidrs", "transitInsideCidrs"] as const).flatMap((key) =>
      Object.keys(site.vpn?.[key] ?? {}).map((router) => ({
        path: `${path}.vpn.${key}.${router}`,
        router,
        allowed: site.vpn?.routers ?? [],
      })),
    ),
    ...Object.entries(site.directConnect).map(([link, { router }]) => ({
      path: `${path}.directConnect.${link}.router`,
      router,
      allowed: routers,
    })),
  ];
  const repeated = twice(named.slice(0, site.vpn?.routers.length ?? 0), ({ router }) => router);
  return [
    ...named
      .filter(({ router, allowed }) => !allowed.includes(router))
      .map(({ path: at, router, allowed }) => ({
        path: at,
        given: `"${router}"`,
        message: `is not a router that can be named here; allowed: ${allowed.join(", ")}`,
      })),
    ...repeated.map(({ again }) => ({
      path: again.path,
      given: `"${again.router}"`,
      message: "is there twice; a router has one VPN connection, of two tunnels",
    })),
  ];
}

function linkProblems(
  path: string,
  written: string[],
  { amazonAddress, customerAddress }: Site["directConnect"][string],
): Problem[] {
  const isThere = written.includes("connection");
  const ordered = ["location", "bandwidth"].filter((key) => written.includes(key)).length;
  const problems: Problem[] = [];
  if (isThere ? ordered > 0 : ordered < 2) {
    problems.push({
      path,
      message:
        "must either name an existing connection, or say location and bandwidth of one to order",
      fix: isThere ? "Remove location and bandwidth" : "Add what is missing",
    });
  }
  if (amazonAddress !== undefined && customerAddress !== undefined) {
    const message = peerAddressesProblem(amazonAddress, customerAddress);
    if (message !== undefined) problems.push({ path: `${path}.amazonAddress`, message });
  } else if (written.includes("amazonAddress") !== written.includes("customerAddress")) {
    const message = "says the address of one end of the BGP session only";
    problems.push({ path, message, fix: "Say amazonAddress and customerAddress, or neither" });
  }
  return problems;
}

function vlanProblems(sites: [string, Site][]): Problem[] {
  const links = sites.flatMap(([name, site]) =>
    Object.entries(site.directConnect).flatMap(([link, { connection, vlan }]) =>
      connection === undefined
        ? []
        : [{ path: `sites.${name}.directConnect.${link}.vlan`, connection, vlan }],
    ),
  );
  return twice(links, ({ connection, vlan }) => `${connection} ${vlan}`).map(
    ({ first, again }) => ({
      path: again.path,
      given: String(again.vlan),
      message: `VLAN ${again.vlan} of ${again.connection} is that of ${first.path} already; each link of a connection has its own`,
    }),
  );
}

/** A service names its fleet without the site, so a name may be there once only. */
function fleetProblems(sites: [string, Site][]): Problem[] {
  const fleets = sites.flatMap(([site, { fleets }]) =>
    Object.keys(fleets).map((fleet) => ({ path: `sites.${site}.fleets.${fleet}`, fleet })),
  );
  return twice(fleets, ({ fleet }) => fleet).map(({ first, again }) => ({
    path: again.path,
    message: `has the name of ${first.path}; services name fleets without their site`,
    fix: "Give it another name",
  }));
}

function activationProblems(name: string, { fleets }: Site): Problem[] {
  return Object.entries(fleets).flatMap(([fleet, { hosts, activations }]) =>
    Object.entries(activations)
      .filter(([, activation]) => activation.hosts > hosts)
      .map(([generation, activation]) => ({
        path: `sites.${name}.fleets.${fleet}.activations.${generation}.hosts`,
        given: String(activation.hosts),
        message: `must be at most ${hosts}, the hosts of the fleet`,
        fix: "Lower it, or add hosts to the fleet",
      })),
  );
}
