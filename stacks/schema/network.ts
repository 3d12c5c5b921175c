import { z } from "zod";
import { addressSpaceProblem } from "../../components/network/address-plan";
import { EndpointProfile } from "../../components/network/endpoints/profiles";
import {
  amazonSideAsnProblem,
  domainProblem,
  networkAclLimits,
  vpcCidrProblem,
} from "../../limits";
import { attachment, transitGateway } from "./attachment";
import { ami, logRetention, matching, text, wholeNumber } from "./kinds";

const networkCidrProblem = (cidr: string) => vpcCidrProblem(cidr) ?? addressSpaceProblem(cidr);

const zone = z.enum(["a", "b", "c", "d", "e", "f", "g", "h"]);

const firewall = z.strictObject({
  block: z
    .array(text(domainProblem))
    .min(1)
    .describe("Domains that are answered as if they did not exist, each with all names below it."),
  failure: z
    .enum(["closed", "open"])
    .default("closed")
    .describe(
      "While the firewall does not answer: closed, queries are refused; open, they pass unchecked.",
    ),
});

const dns = z.strictObject({
  zone: text(domainProblem)
    .optional()
    .describe(
      "Domain of the private zone with the platform's own names, such as aws.example.com. Another one replaces the zone. Default: no zone.",
    ),
  inbound: z
    .enum(["off", "sites"])
    .default("off")
    .describe(
      "Who outside may ask the VPC for names: off, nobody; sites, the ranges of the sites, at a fixed address in each zone, which costs by the hour.",
    ),
  queryLogRetentionDays: logRetention()
    .optional()
    .describe("Days that DNS queries of the VPC are kept. Default: they are not logged."),
  firewall: firewall
    .optional()
    .describe("Domains that nothing in the VPC may look up. Default: no firewall."),
});

/** The VPC and how it reaches the internet. */
export const network = z
  .strictObject({
    cidr: text(networkCidrProblem).describe(
      "IPv4 range of the VPC, /16 to /22; a /16 leaves room for eight zones. It can never be changed: choose one that no site uses.",
    ),
    secondaryCidrs: z
      .array(text(vpcCidrProblem))
      .max(4)
      .default([])
      .describe("Further ranges of the VPC, which must be compatible with the first."),
    zones: z
      .array(zone)
      .min(2)
      .describe(
        "Letters of the availability zones, at least two. Adding one later changes nothing that exists.",
      ),
    egress: z
      .enum(["zonal-nat", "single-nat", "nat-instance", "regional-nat", "none"])
      .default("zonal-nat")
      .describe(
        "Way out to the internet: zonal-nat, a NAT gateway in each zone; single-nat, one for all, lost with its zone; nat-instance, a small instance in each zone, for development; regional-nat, one gateway in all zones and no public subnet; none. What a change interrupts: docs/network.md.",
      ),
    heldAddresses: z
      .array(zone)
      .default([])
      .describe(
        "Zones whose public address exists although nothing uses it: to keep it while egress changes, or to tell partners ahead. Charged for by the hour.",
      ),
    natInstanceAmi: ami()
      .optional()
      .describe(
        "Image of NAT instances, for Arm: an AMI id, or resolve:ssm:/path of a parameter that AWS reads at each launch. Default: the newest Amazon Linux 2023.",
      ),
    endpoints: z
      .array(z.enum(EndpointProfile))
      .default([])
      .describe(
        "What AWS services are reached for without leaving AWS, beside S3: each profile stands for the services that its work needs. Each service is charged for by hour and zone.",
      ),
    attachment: attachment()
      .default("virtual-private-gateway")
      .describe(
        "What joins the VPC to its sites: virtual-private-gateway, its own gateway; transit-gateway, a hub for many VPCs, charged for by attachment and gigabyte. How to change it: docs/network.md.",
      ),
    alongside: attachment()
      .optional()
      .describe(
        "The other attachment, built as well while sites move from one to the other. Default: none.",
      ),
    transitGateway: transitGateway
      .optional()
      .describe("The transit gateway, where there is one. Default: an own one."),
    amazonSideAsn: wholeNumber(amazonSideAsnProblem)
      .default(64512)
      .describe("ASN of the virtual private gateway. It can never be changed."),
    directConnectAsn: wholeNumber(amazonSideAsnProblem)
      .default(64513)
      .describe("ASN of the Direct Connect gateway. It can never be changed."),
    certificate: matching(
      /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/,
      "the ARN of a certificate of ACM",
    )
      .optional()
      .describe(
        "ARN of the certificate of the internal load balancer. Default: none, which is HTTP inside the private network.",
      ),
    flowLogs: z
      .enum(["plain", "detailed"])
      .default("plain")
      .describe(
        "What a flow record tells: plain, AWS's fourteen fields; detailed, also subnet, zone, direction, path and service, at about twice the charge for records, with saved queries.",
      ),
    dataTierAcl: z
      .enum(["closed", "none"])
      .default("none")
      .describe(
        "Network ACL of the data subnets: closed, PostgreSQL from the VPC and the sites and nothing else; none, security groups alone decide.",
      ),
    dataTierAclQuota: z
      .int()
      .min(networkAclLimits.rulesPerDirection.default)
      .max(networkAclLimits.rulesPerDirection.highest)
      .default(networkAclLimits.rulesPerDirection.default)
      .describe(
        'Rules that the account may have in one direction of an ACL, its quota "Rules per network ACL": 20 make room for 8 ranges, 40 for 18.',
      ),
    linkAlarms: z
      .enum(["essential", "full"])
      .default("essential")
      .describe(
        "Alarms on the links to sites, each charged by the month: essential, one for each VPN connection and BGP session; full, also tunnels, prefixes, connections, light, and whether a site runs on backup or is cut off.",
      ),
    dns: dns
      .optional()
      .describe(
        "Names of the platform, and who looks up which. Default: names of the VPC and the internet only.",
      ),
    flowLogRetentionDays: logRetention().default(90).describe("Days that flow logs are kept."),
  })
  .describe("The VPC: its ranges, zones and way to the internet.");
