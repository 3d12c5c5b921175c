import { z } from "zod";
import { domainProblem } from "../../limits";
import { byName, logRetention, text } from "./kinds";

const managedList = z.strictObject({
  list: z
    .string()
    .describe(
      "Id of the list in the stack's region, such as rslvr-fdl-2c46f2ecbfec4dcc: `aws route53resolver list-firewall-domain-lists` prints them.",
    ),
  action: z
    .enum(["block", "alert"])
    .default("block")
    .describe("block: names do not exist; alert: they are answered, and marked in the query log."),
});

const firewall = z.strictObject({
  block: z
    .array(text(domainProblem))
    .default([])
    .describe("Domains that are answered as if they did not exist, each with all names below it."),
  managed: byName(managedList)
    .default({})
    .describe(
      "Lists that AWS keeps: aggregate-threats, botnets, guardduty, malware. AWS charges for queries that are judged.",
    ),
  failure: z
    .enum(["closed", "open"])
    .default("closed")
    .describe(
      "While the firewall does not answer: closed, queries are refused; open, they pass unchecked.",
    ),
});

const record = z.strictObject({
  ttl: z.int().default(300).describe("How long others may keep the answer, in seconds."),
  values: z
    .array(z.string())
    .min(1)
    .describe(
      "What is answered: addresses, one domain for CNAME, `10 mail.example.com` for MX, `10 5 5060 sip.example.com` for SRV, texts for TXT.",
    ),
});

/** Names of the platform, and who looks up which. */
export const dns = z.strictObject({
  zone: text(domainProblem)
    .optional()
    .describe(
      "Domain of the private zone with the platform's own names, such as aws.example.com. Another one replaces the zone. Default: no zone.",
    ),
  records: z
    .record(z.string(), z.record(z.string(), record))
    .default({})
    .describe(
      "Records of the zone: by name in full, such as db.aws.example.com, then by type, A, AAAA, CNAME, MX, SRV or TXT.",
    ),
  inbound: z
    .enum(["off", "sites"])
    .default("off")
    .describe(
      "Who outside may ask the VPC for names: off, nobody; sites, the ranges of the sites, at a fixed address in each zone, which costs by the hour.",
    ),
  endpointZones: z
    .array(z.string())
    .optional()
    .describe(
      "Letters of the zones, two to six, in which the resolver endpoints have an address; each costs by the hour, and a further one moves no other. Default: all zones.",
    ),
  queryLogRetentionDays: logRetention()
    .optional()
    .describe("Days that DNS queries of the VPC are kept. Default: they are not logged."),
  firewall: firewall
    .optional()
    .describe("Domains that nothing in the VPC may look up. Default: no firewall."),
});
