import { contains } from "./cidr";

/**
 * Quotas of Route 53 Resolver that cannot be seen from the settings alone.
 * Source: Amazon Route 53 Developer Guide, "Quotas", Route 53 Resolver, read 2026-11.
 */
export const resolverLimits = {
  /** An endpoint has addresses in at least so many zones. Source: "Considerations when creating endpoints". */
  fewestZones: 2,
  /** Addresses of one endpoint. */
  addressesPerEndpoint: 6,
  /** Servers that one rule forwards to. */
  serversPerRule: 6,
};

/** Lengths of a domain and of each of its labels. Source: RFC 1035, 2.3.4. */
const longest = { domain: 253, label: 63 };

/** Says what is wrong with a text that should be a domain of two labels or more, such as `corp.example.com`. */
export function domainProblem(text: string): string | undefined {
  const labels = text.split(".");
  const fits = text.length <= longest.domain && labels.length > 1;
  return fits && labels.every(isLabel)
    ? undefined
    : `"${text}" is not a domain: write lower-case letters, digits and inner hyphens, with a dot between labels and none at the end, such as corp.example.com`;
}

/** A leading underscore is what Active Directory calls its services by. */
const isLabel = (label: string) =>
  label.length <= longest.label && /^_?[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label);

/** Says what is wrong with a text that should be the id of a domain list of DNS Firewall. */
export function firewallListProblem(id: string): string | undefined {
  return /^rslvr-fdl-[0-9a-z]{1,54}$/.test(id)
    ? undefined
    : `"${id}" is not the id of a domain list, such as rslvr-fdl-2c46f2ecbfec4dcc`;
}

/** Whether `domain` is `parent` or lies below it: `a.example.com` lies in `example.com`, `badexample.com` does not. */
export function liesIn(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

/**
 * The range of addresses whose names a reverse domain holds: 10.64.0.0/16 for `64.10.in-addr.arpa`. Nothing for other
 * domains, and for reverse domains that stand for no whole range.
 */
export function reverseRange(domain: string): string | undefined {
  const [, labels] = /^((?:\d{1,3}\.){1,4})in-addr\.arpa$/.exec(domain) ?? [];
  if (labels === undefined) return undefined;
  const octets = labels.slice(0, -1).split(".").reverse();
  const sound = octets.every((octet) => Number(octet) <= 255 && String(Number(octet)) === octet);
  const filled = [...octets, "0", "0", "0"].slice(0, 4);
  return sound ? `${filled.join(".")}/${octets.length * 8}` : undefined;
}

/** Domains that AWS answers inside every VPC, with the names of endpoints and hosts. */
const answeredByAws = ["amazonaws.com", "amazonaws.com.cn", "api.aws", "compute.internal"];

/** What AWS answers itself among the names of a domain, when it is one of AWS's own or above one. */
export function awsDomain(domain: string): string | undefined {
  return answeredByAws.find((own) => liesIn(domain, own) || liesIn(own, domain));
}

/** Whether the names of all addresses of a reverse domain are those of `range`, which its VPC answers itself. */
export function reverseOf(domain: string, range: string): boolean {
  const reverse = reverseRange(domain);
  return reverse !== undefined && contains(range, reverse);
}
