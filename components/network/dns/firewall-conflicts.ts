import { firewallListProblem, liesIn } from "@hybrid-platform/limits";
import { ManagedList } from "./arguments";
import type { DnsConflict, NamedNetwork } from "./conflict";
import { forwardings } from "./forwarding";

/** The firewall judges queries before they are forwarded: what it blocks, no site and no zone ever answers. */
export function firewallConflicts(network: NamedNetwork): DnsConflict[] {
  return [...emptyFirewall(network), ...managedConflicts(network), ...blockConflicts(network)];
}

function emptyFirewall({ dns }: NamedNetwork): DnsConflict[] {
  if (!dns?.firewall) return [];
  const { block = [], managed = {} } = dns.firewall;
  if (block.length + Object.keys(managed).length > 0) return [];
  return [
    {
      path: "dns.firewall",
      given: "nothing",
      message: "names no domain and no list of AWS's",
      fix: "Say block or managed, or leave firewall out where nothing is blocked",
    },
  ];
}

function managedConflicts({ dns }: NamedNetwork): DnsConflict[] {
  const entries = Object.entries(dns?.firewall?.managed ?? {});
  const known: string[] = Object.values(ManagedList);
  return entries.flatMap(([name, { list }], index) => {
    const path = `dns.firewall.managed.${name}`;
    if (!known.includes(name)) {
      const message = `"${name}" is not a list that AWS keeps; there are ${known.join(", ")}`;
      return [{ path, given: name, message, fix: "Take one of these names" }];
    }
    const form = firewallListProblem(list);
    if (form !== undefined) {
      const fix = "Read it with: aws route53resolver list-firewall-domain-lists";
      return [{ path: `${path}.list`, given: list, message: form, fix }];
    }
    const first = entries.slice(0, index).find(([, earlier]) => earlier.list === list)?.[0];
    const message = `${list} is that of ${first ?? ""} already; each list has an id of its own`;
    return first === undefined
      ? []
      : [{ path: `${path}.list`, given: list, message, fix: "Correct one of them" }];
  });
}

function blockConflicts({ dns, sites = {} }: NamedNetwork): DnsConflict[] {
  const answered = [
    ...(dns?.zone === undefined ? [] : [{ domain: dns.zone, by: "the platform's own zone" }]),
    ...Object.keys(dns?.records ?? {}).map((domain) => ({ domain, by: "dns.records" })),
    ...forwardings(sites).map(({ domain, site }) => ({ domain, by: `site ${site}` })),
  ];
  return (dns?.firewall?.block ?? []).flatMap((blocked, index, all) => {
    const path = `dns.firewall.block[${index}]`;
    const hit = answered.find(({ domain }) => liesIn(domain, blocked));
    if (hit) {
      const message = `${blocked} blocks ${hit.domain}, which ${hit.by} answers`;
      return [{ path, given: blocked, message, fix: "Block only what lies below it" }];
    }
    return all.indexOf(blocked) === index
      ? []
      : [{ path, given: blocked, message: `${blocked} is given twice`, fix: "Give it once" }];
  });
}
