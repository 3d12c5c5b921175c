/** Fields of a flow record in their order, with the names that queries give them. */
const fields = {
  version: "format",
  "account-id": "account",
  "interface-id": "interface",
  srcaddr: "source",
  dstaddr: "destination",
  srcport: "sourcePort",
  dstport: "destinationPort",
  protocol: "ipProtocol",
  packets: "packetCount",
  bytes: "byteCount",
  start: "windowStart",
  end: "windowEnd",
  action: "verdict",
  "log-status": "recordStatus",
  "vpc-id": "vpc",
  "subnet-id": "subnet",
  "instance-id": "instance",
  "az-id": "zone",
  "tcp-flags": "tcpFlags",
  type: "addressType",
  // Whom a packet is from and for in the end: behind a NAT gateway these differ from the addresses of the hop.
  "pkt-srcaddr": "firstSource",
  "pkt-dstaddr": "lastDestination",
  "pkt-src-aws-service": "sourceService",
  "pkt-dst-aws-service": "destinationService",
  "flow-direction": "direction",
  "traffic-path": "path",
};

/**
 * Format of detailed records: AWS's own fourteen fields first, as tools expect them, then what tells zones, directions and
 * services apart. Source: Amazon VPC User Guide, "Flow log records", versions 2 to 5.
 */
export const recordFormat = Object.keys(fields)
  .map((field) => `\${${field}}`)
  .join(" ");

/** CloudWatch knows the fields of AWS's own format only: a query reads those of this one from the text. */
const readFields = `parse @message "${Object.keys(fields)
  .map(() => "*")
  .join(" ")}" as ${Object.values(fields).join(", ")}`;

/** A question to the flow records that is kept beside them. */
export interface SavedQuery {
  /** Identity. */
  key: string;
  /** What it answers: its name in the console. */
  title: string;
  query: string;
}

/** What questions depend on. */
export interface QuerySubject {
  /** First range of the VPC. */
  cidr: string;
  /** Ranges of each site. */
  sites: Record<string, string[]>;
  /** Ranges of the subnets that hold NAT gateways, by zone letter. */
  natRanges: Record<string, string>;
}

/** The questions. One of a site or of a zone depends on no other, so that another one leaves it as it is. */
export function savedQueries({ cidr, sites, natRanges }: QuerySubject): SavedQuery[] {
  return [
    ...Object.entries(sites).map(([site, prefixes]) => rejectedBySite(site, prefixes)),
    topTalkers,
    databaseCallers,
    ...Object.entries(natRanges).map(([zone, range]) => egressByZone(zone, range, cidr)),
  ];
}

/** What was refused, from a site or to it: a rule that is missing, or somebody who tries. */
function rejectedBySite(site: string, prefixes: string[]): SavedQuery {
  const touching = ["firstSource", "lastDestination"]
    .flatMap((end) => prefixes.map((prefix) => `isIpv4InSubnet(${end}, "${prefix}")`))
    .join(" or ");
  return {
    key: `rejected-${site}`,
    title: `rejected, ${site}`,
    query: lines(
      readFields,
      'filter verdict = "REJECT"',
      `filter ${touching}`,
      "stats count(*) as records, sum(packetCount) as packets by firstSource, lastDestination, destinationPort, ipProtocol, direction",
      "sort records desc",
      "limit 50",
    ),
  };
}

/** Each flow is recorded where it leaves and where it arrives: only the one is summed. */
const topTalkers: SavedQuery = {
  key: "top-talkers",
  title: "top talkers",
  query: lines(
    readFields,
    'filter verdict = "ACCEPT" and direction = "egress"',
    "stats sum(byteCount) as total by firstSource, lastDestination, destinationService, zone",
    "sort total desc",
    "limit 50",
  ),
};

const databaseCallers: SavedQuery = {
  key: "database-callers",
  title: "who calls the database",
  query: lines(
    readFields,
    'filter destinationPort = 5432 and direction = "ingress"',
    "stats count(*) as records, sum(byteCount) as total by firstSource, lastDestination, verdict, zone",
    "sort records desc",
    "limit 50",
  ),
};

/** What goes out through a zone's NAT gateway: to whom, and which of AWS's services could have an endpoint instead. */
function egressByZone(zone: string, range: string, vpcCidr: string): SavedQuery {
  return {
    key: `egress-${zone}`,
    title: `egress through NAT ${zone}`,
    query: lines(
      readFields,
      `filter direction = "ingress" and isIpv4InSubnet(destination, "${range}") and isIpv4InSubnet(source, "${vpcCidr}")`,
      "stats sum(byteCount) as total by source, lastDestination, destinationPort, destinationService",
      "sort total desc",
      "limit 50",
    ),
  };
}

function lines(...steps: string[]): string {
  return steps.join("\n| ");
}
