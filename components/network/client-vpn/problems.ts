import {
  addressProblem,
  cidrProblem,
  contains,
  logRetentionProblem,
  overlaps,
  prefixLength,
} from "@hybrid-platform/limits";
import type { ClientVpnArgs } from "./arguments";
import { dnsServersOf, routedPrefixes, zonesOfEndpoint, type DialledNetwork } from "./decisions";

/** Something that keeps a Client VPN endpoint from being built as asked. */
export interface ClientVpnProblem {
  /** Where, such as `clientVpn.clientCidr`. */
  path: string;
  /** What was given there. */
  given: string;
  message: string;
  fix: string;
}

/** Source: AWS Client VPN Administrator Guide, "Rules and best practices" and "AWS Client VPN quotas". */
const clientVpnLimits = {
  clientPrefix: { shortest: 12, longest: 22 },
  rulesPerEndpoint: 200,
  routesPerAssociation: 100,
  sessionHours: [8, 10, 12, 24],
  ports: [443, 1194],
  transports: ["udp", "tcp"],
  dnsServers: 2,
};

/** Everything that keeps the endpoint from being built as asked; nothing where none is asked for. */
export function clientVpnProblems(network: DialledNetwork): ClientVpnProblem[] {
  const { clientVpn: vpn, cidr, secondaryCidrs = [], sites = {} } = network;
  const own = [cidr, ...secondaryCidrs];
  const ranges = [...own, ...Object.values(sites).flatMap(({ prefixes }) => prefixes)];
  // Ranges that cannot be read are named by other checks.
  if (!vpn || ranges.some((range) => cidrProblem(range) !== undefined)) return [];
  const found = [
    ...clientRangeProblems(vpn, ranges),
    ...authenticationProblems(vpn),
    ...authorisationProblems(vpn, ranges),
    ...dnsServerProblems(network, vpn, ranges),
    ...zoneProblems(network, vpn),
    ...choiceProblems(vpn),
  ];
  return found.length > 0 ? found : quotaProblems(network, vpn);
}

const problem = (part: string, given: unknown, message: string, fix: string) => ({
  path: part === "" ? "clientVpn" : `clientVpn.${part}`,
  given: String(given),
  message,
  fix,
});

function clientRangeProblems({ clientCidr }: ClientVpnArgs, ranges: string[]): ClientVpnProblem[] {
  const at = (message: string, fix: string) => [problem("clientCidr", clientCidr, message, fix)];
  const form = cidrProblem(clientCidr);
  if (form !== undefined) return at(form, "Give a range such as 10.250.0.0/20");
  const { shortest, longest } = clientVpnLimits.clientPrefix;
  const length = prefixLength(clientCidr);
  if (length < shortest || length > longest)
    return at(`${clientCidr} is not from /${shortest} to /${longest}`, "Take another size");
  const other = ranges.find((range) => overlaps(range, clientCidr));
  return other === undefined
    ? []
    : at(`${clientCidr} overlaps ${other} of the VPC or a site`, "Take a range that is free");
}

function authenticationProblems({ clientRootCertificate, saml }: ClientVpnArgs) {
  if ((clientRootCertificate === undefined) !== (saml === undefined)) return [];
  const given = saml ? "both" : "neither";
  const message = `says ${given} of clientRootCertificate and saml, and laptops sign in one way`;
  return [problem("", given, message, "Give exactly one")];
}

function authorisationProblems(vpn: ClientVpnArgs, ranges: string[]): ClientVpnProblem[] {
  const rules = Object.entries(vpn.authorise);
  if (rules.length === 0)
    return [problem("authorise", "{}", "names no range: laptops could call nothing", "Name one")];
  return rules.flatMap(([name, { prefix, group }], index) => {
    const at = (message: string, fix: string) =>
      problem(`authorise.${name}.prefix`, prefix, message, fix);
    const form = cidrProblem(prefix);
    const twin = rules
      .slice(0, index)
      .find(([, other]) => other.prefix === prefix && other.group === group);
    return [
      ...(form === undefined ? [] : [at(form, "Give a range of the VPC or a site")]),
      ...(form === undefined && !ranges.some((range) => contains(range, prefix))
        ? [
            at(
              `${prefix} lies neither in the VPC nor in one site: ${ranges.join(", ")}`,
              "Authorise only what lies there; the internet is not reached through the endpoint",
            ),
          ]
        : []),
      ...(twin ? [at(`says the same as ${twin[0]}`, "Remove one of them")] : []),
      ...(group !== undefined && !vpn.saml
        ? [
            problem(
              `authorise.${name}.group`,
              group,
              "has no effect without saml: certificates know no groups",
              "Remove it, or sign in with saml",
            ),
          ]
        : []),
    ];
  });
}

function dnsServerProblems(
  network: DialledNetwork,
  vpn: ClientVpnArgs,
  ranges: string[],
): ClientVpnProblem[] {
  const servers = dnsServersOf(network, vpn);
  const most = clientVpnLimits.dnsServers;
  const at = (given: unknown, message: string, fix: string) =>
    problem("dnsServers", given, message, fix);
  return [
    ...(servers.length === 0 || servers.length > most
      ? [at(servers.length, `has ${servers.length}; from 1 to ${most} are allowed`, "Change it")]
      : []),
    ...servers.flatMap((server, index) => {
      const form = addressProblem(server);
      if (form !== undefined) return [at(server, form, "Give an IPv4 address")];
      if (servers.indexOf(server) < index)
        return [at(server, `${server} is given twice`, "Give it once")];
      if (!ranges.some((range) => contains(range, server)))
        return [
          at(server, `${server} lies neither in the VPC nor in a site`, "Take one that does"),
        ];
      return Object.values(vpn.authorise).some(({ prefix }) => prefix === `${server}/32`)
        ? [at(server, `${server} is authorised a second time`, "Remove it from authorise")]
        : [];
    }),
  ];
}

function zoneProblems(network: DialledNetwork, vpn: ClientVpnArgs): ClientVpnProblem[] {
  const zones = zonesOfEndpoint(network, vpn);
  const at = (given: string, message: string) =>
    problem("zones", given, message, `Take some of ${network.zones.join(", ")}, each once`);
  return [
    ...(zones.length === 0 ? [at("[]", "names none: nobody could connect")] : []),
    ...zones.flatMap((zone, index) => {
      if (!network.zones.includes(zone)) return [at(zone, `"${zone}" is no zone of the network`)];
      return zones.indexOf(zone) < index ? [at(zone, `"${zone}" is given twice`)] : [];
    }),
  ];
}

function choiceProblems(vpn: ClientVpnArgs): ClientVpnProblem[] {
  const { sessionHours = 8, port = 443, transport = "udp", logRetentionDays = 90 } = vpn;
  const choices: [string, string | number, (string | number)[]][] = [
    ["sessionHours", sessionHours, clientVpnLimits.sessionHours],
    ["port", port, clientVpnLimits.ports],
    ["transport", transport, clientVpnLimits.transports],
  ];
  const kept = logRetentionProblem(logRetentionDays);
  return [
    ...choices.flatMap(([part, given, allowed]) =>
      allowed.includes(given)
        ? []
        : [problem(part, given, `${given} is no choice`, `Take one of ${allowed.join(", ")}`)],
    ),
    ...(kept === undefined
      ? []
      : [problem("logRetentionDays", logRetentionDays, kept, "Take one of the periods")]),
  ];
}

function quotaProblems(network: DialledNetwork, vpn: ClientVpnArgs): ClientVpnProblem[] {
  const rules = Object.keys(vpn.authorise).length + dnsServersOf(network, vpn).length;
  // AWS's own route for the VPC counts.
  const routes = routedPrefixes(network, vpn).length + 1;
  const { rulesPerEndpoint, routesPerAssociation } = clientVpnLimits;
  const at = (given: number, what: string, most: number) =>
    given > most
      ? [problem("authorise", given, `needs ${given} ${what}; ${most} fit`, "Authorise summaries")]
      : [];
  return [
    ...at(rules, "rules with those of the DNS servers", rulesPerEndpoint),
    ...at(routes, "routes in each zone", routesPerAssociation),
  ];
}
