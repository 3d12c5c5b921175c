import { z } from "zod";
import { EndpointProfile } from "../../components/network/endpoints/profiles";
import { amazonSideAsnProblem, networkAclLimits, vpcCidrProblem } from "../../limits";
import { adopt } from "./adopt";
import { attachment, transitGateway } from "./attachment";
import { clientVpn } from "./client-vpn";
import { dns } from "./dns";
import { zonePlacement } from "./zone-placement";
import { certificateAuthority, serviceNames } from "./ingress";
import { ami, logRetention, matching, text, wholeNumber } from "./kinds";

const zone = z.enum(["a", "b", "c", "d", "e", "f", "g", "h"]);

/** The VPC and how it reaches the internet. */
export const network = z
  .strictObject({
    cidr: text(vpcCidrProblem).describe(
      "IPv4 range of the VPC, /16 to /22 unless it exists; a /16 leaves room for eight zones. It can never be changed: choose one that no site uses.",
    ),
    secondaryCidrs: z
      .array(text(vpcCidrProblem))
      .max(49)
      .default([])
      .describe(
        "Further ranges of the VPC, which must be compatible with the first: four, or more once the quota of ranges is raised.",
      ),
    applicationRanges: z
      .array(text(vpcCidrProblem))
      .default([])
      .describe(
        "Those of secondaryCidrs in which every zone has one more application subnet, for more tasks than cidr has addresses for.",
      ),
    ipv6: z
      .boolean()
      .default(false)
      .describe(
        "Whether the application tier may also go out over IPv6, through a gateway that admits nothing. Links to sites are IPv4. Switching it off can replace application subnets.",
      ),
    zones: z
      .array(zone)
      .min(2)
      .describe(
        "Letters of the availability zones, at least two. Adding one later changes nothing that exists.",
      ),
    adopt: adopt
      .optional()
      .describe(
        "A VPC that exists, to be used as it is: nothing of it is changed. What that leaves to its owner: docs/network.md. Default: a VPC is made.",
      ),
    zonePlacement: z
      .partialRecord(zone, zonePlacement)
      .optional()
      .describe(
        "Where zones lie that are not to lie where the address plan puts them, by letter. Nothing else moves. Default: as planned.",
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
    certificateAuthority: certificateAuthority()
      .optional()
      .describe(
        "ARN of a private certificate authority that signs the load balancer's certificate, for the domains of the routes' hosts. Either this or certificate. Default: none.",
      ),
    accessLogs: z
      .enum(["bucket", "none"])
      .default("bucket")
      .describe(
        "Access logs of the internal load balancer: bucket, one of the cluster's own keeps them for operations.logRetentionDays; none.",
      ),
    serviceNames: serviceNames
      .default("none")
      .describe(
        "Names of services with route or tcp: zone, each is called <service>.<dns.zone>, in the VPC and at sites that forward the zone, beside the host of its route; hosts in the zone get their record too. none: names are made elsewhere.",
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
        'Rules that the account may have in one direction of an ACL, its quota "Rules per network ACL": 20 make room for 9 ranges, 40 for 19.',
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
    clientVpn: clientVpn
      .optional()
      .describe(
        "Endpoint that operators' laptops connect to, charged by hour, zone and laptop. Default: none.",
      ),
    flowLogRetentionDays: logRetention().default(90).describe("Days that flow logs are kept."),
  })
  .describe("The VPC: its ranges, zones and way to the internet.");
