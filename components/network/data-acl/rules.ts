import { createHash } from "node:crypto";
import { networkAclLimits } from "@hybrid-platform/limits";

/** One rule of the data tier's network ACL. */
export interface AclRule {
  /** Identity: direction, purpose and range. */
  key: string;
  egress: boolean;
  ruleNumber: number;
  /** By its IANA number, as AWS gives it back: 6 is TCP, 1 is ICMP. */
  protocol: string;
  cidrBlock: string;
  fromPort?: number;
  toPort?: number;
  icmpType?: number;
  icmpCode?: number;
}

/** Port of PostgreSQL, the one service of the data tier. */
const servicePort = 5432;
/** Ports that clients call from: routers that translate addresses use all of them. */
const clientPorts = { fromPort: 1024, toPort: 65535 };
/** Ports that the data tier's own hosts call from, as Linux has them: narrow, so that no other service is reached through them. */
const ownPorts = { fromPort: 32768, toPort: 60999 };

/** Numbers of each kind of rule. A range's place in its band follows from the range alone, so no other range ever moves it. */
const bands = {
  service: { first: 1000, width: 15_000 },
  answers: { first: 16_000, width: 15_000 },
  out: { first: 1000, width: 15_000 },
};

/**
 * What the data tier lets through: PostgreSQL from the ranges that may call, answers to what it calls there, and traffic to
 * the same ranges. An ACL keeps no connections in mind, so answers need rules of their own. Everything else is denied,
 * also what a security group would admit by mistake.
 */
export function aclRules(ranges: string[]): AclRule[] {
  return [fragmentation, ...ranges.flatMap((range) => rulesOf(range))];
}

/**
 * Routers say with this message that a packet is too large for a link: without it a large answer to a site never arrives.
 * It comes from any router on the way, whose address need not be in a known range.
 */
const fragmentation: AclRule = {
  key: "in-fragmentation",
  egress: false,
  ruleNumber: 100,
  protocol: "1",
  cidrBlock: "0.0.0.0/0",
  icmpType: 3,
  icmpCode: 4,
};

function rulesOf(cidrBlock: string): AclRule[] {
  const tcp = { protocol: "6", cidrBlock };
  return [
    {
      ...tcp,
      key: `in-${servicePort}-from-${cidrBlock}`,
      egress: false,
      ruleNumber: numberIn("service", cidrBlock),
      fromPort: servicePort,
      toPort: servicePort,
    },
    {
      ...tcp,
      key: `in-answers-from-${cidrBlock}`,
      egress: false,
      ruleNumber: numberIn("answers", cidrBlock),
      ...ownPorts,
    },
    {
      ...tcp,
      key: `out-to-${cidrBlock}`,
      egress: true,
      ruleNumber: numberIn("out", cidrBlock),
      ...clientPorts,
    },
  ];
}

function numberIn(band: keyof typeof bands, range: string): number {
  const { first, width } = bands[band];
  return first + (createHash("sha256").update(range).digest().readUInt32BE(0) % width);
}

/** Ranges that an account's quota of rules leaves room for. */
export function rangesThatFit(quota: number): number {
  const fixed = aclRules([]).filter(({ egress }) => !egress).length;
  const forEach = rulesOf("0.0.0.0/0").filter(({ egress }) => !egress).length;
  return Math.max(0, Math.floor((quota - networkAclLimits.ownRules - fixed) / forEach));
}

/** Ranges whose rules would have one number. */
export function rangesThatCollide(ranges: string[]): string[][] {
  const byNumber = new Map<number, string[]>();
  for (const range of new Set(ranges)) {
    const number = numberIn("service", range);
    byNumber.set(number, [...(byNumber.get(number) ?? []), range]);
  }
  return [...byNumber.values()].filter((same) => same.length > 1);
}
