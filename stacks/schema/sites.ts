import { z } from "zod";
import { operatingSystemProblem } from "../../components/ops-plane/operating-systems";
import { expiryProblem } from "../../components/ops-plane/schedule";
import {
  addressProblem,
  bandwidthProblem,
  networkCidrProblem,
  connectionIdProblem,
  customerAsnProblem,
  domainProblem,
  insideCidrProblem,
  mtuProblem,
  prefixAllocationProblem,
  resolverLimits,
  vlanProblem,
  vpnLimits,
} from "../../limits";
import { attachment } from "./attachment";
import { byName, matching, name, secretName, text, wholeNumber } from "./kinds";
import { exceptions, tunnels } from "./tunnels";

const sessionAddress = () =>
  matching(
    /^169\.254(\.\d{1,3}){2}\/(29|30|31)$/,
    "a link-local address with its prefix length, such as 169.254.30.1/30",
  );

const directConnectLink = z.strictObject({
  router: name().describe("Router of the site that ends the link."),
  vlan: wholeNumber(vlanProblem).describe("VLAN tag of the link. It can never be changed."),
  attachment: attachment()
    .optional()
    .describe(
      "Gateway that the link leads to, to be said while the network has two. Another one means another interface. Default: network.attachment.",
    ),
  connection: text(connectionIdProblem)
    .optional()
    .describe(
      "Id of an existing connection. Default: one is ordered, at location and with bandwidth.",
    ),
  location: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Code of the Direct Connect location where a connection is ordered. Default: none, connection names one.",
    ),
  bandwidth: text(bandwidthProblem)
    .optional()
    .describe(
      "Bandwidth of the connection that is ordered, such as 1Gbps. Default: none, connection names one.",
    ),
  hosted: z
    .enum(["accept", "accepted"])
    .optional()
    .describe(
      "accept: a partner offers the connection, and it is accepted here; accepted: it has been already. Default: the connection is one's own.",
    ),
  encryption: z
    .enum(["none", "macsec", "private-ip-vpn"])
    .default("none")
    .describe(
      "macsec: frames are encrypted between the router and AWS, on a connection of 10Gbps or more that is ordered here, and another word orders another connection; private-ip-vpn: tunnels inside the link to a transit gateway, on all links or none; none: not by the link.",
    ),
  state: z
    .enum(["ordered", "available"])
    .optional()
    .describe(
      "ordered: the cross-connect is not there yet, so only the connection is made; available: the link is used. Default: available with connection, ordered without.",
    ),
  amazonAddress: sessionAddress()
    .optional()
    .describe("Address of the AWS end of the BGP session. Default: AWS chooses both ends."),
  customerAddress: sessionAddress()
    .optional()
    .describe("Address of the router's end of the BGP session. Default: AWS chooses both ends."),
  authKey: secretName()
    .optional()
    .describe("Name of the secret configuration key with the BGP key. Default: AWS makes one."),
  mtu: wholeNumber(mtuProblem)
    .default(1500)
    .describe(
      "Frame size, 1500 or 9001 (jumbo), at a transit gateway 1500 or 8500. A change interrupts the link for seconds.",
    ),
  prefixAllocation: wholeNumber(prefixAllocationProblem)
    .optional()
    .describe(
      "Prefixes that AWS takes from the router, up to 1000; one more and the session goes down. Default: AWS's, 100.",
    ),
});

const vpn = z.strictObject({
  routers: z
    .array(name())
    .min(1)
    .describe("Routers of the site that hold a VPN connection, each of two tunnels."),
  insideCidrs: byName(
    z
      .array(text(insideCidrProblem))
      .length(vpnLimits.tunnelsPerConnection)
      .describe("Ranges inside the two tunnels of this router."),
  )
    .default({})
    .describe(
      "Ranges inside the tunnels to the virtual private gateway, by router. Default: AWS chooses.",
    ),
  transitInsideCidrs: byName(
    z
      .array(text(insideCidrProblem))
      .length(vpnLimits.tunnelsPerConnection)
      .describe("Ranges inside the two tunnels of this router."),
  )
    .default({})
    .describe("Ranges inside the tunnels to the transit gateway, by router. Default: AWS chooses."),
  tunnels,
  exceptions,
});

const fleet = z.strictObject({
  hosts: z.int().min(1).max(1000).describe("Number of servers, which is what activations allow."),
  os: text(operatingSystemProblem).describe(
    "Operating system of the servers and its version, such as ubuntu-22.04.",
  ),
  runs: z
    .enum(["containers", "plain"])
    .default("plain")
    .describe("containers: services may be placed on the fleet; plain: it is only looked after."),
  activations: z
    .record(
      matching(/^[a-z0-9](-?[a-z0-9])*$/, "a name of a generation, such as 2027-01"),
      z.strictObject({
        hosts: z.int().min(1).max(1000).describe("Number of servers that may register."),
        expires: text(expiryProblem).describe(
          "When registering ends, in UTC, such as 2027-01-15T00:00:00Z; at most 30 days after it is added.",
        ),
      }),
    )
    .default({})
    .describe(
      "Open registrations, by generation. Add a generation when servers are to be registered; remove it afterwards.",
    ),
});

const dns = z.strictObject({
  domains: z
    .array(text(domainProblem))
    .min(1)
    .describe(
      "Domains that the site answers, each with all names below it, such as corp.example.com.",
    ),
  resolvers: z
    .array(text(addressProblem))
    .min(1)
    .max(resolverLimits.serversPerRule)
    .describe("Addresses of the site's DNS servers, inside its ranges."),
});

const site = z.strictObject({
  asn: wholeNumber(customerAsnProblem).describe("ASN of the site's routers."),
  prefixes: z
    .array(text(networkCidrProblem))
    .min(1)
    .max(vpnLimits.propagatedRoutesPerTable)
    .describe("IPv4 ranges of the site: what its routers announce, over every link the same."),
  dns: dns
    .optional()
    .describe(
      "Names that the site answers: the VPC asks its servers for them. The first such site brings the outbound resolver endpoint, which costs by the hour for each zone. Default: none.",
    ),
  routers: byName(
    z.strictObject({
      address: text(addressProblem).describe("Public address of the router."),
      privateAddress: text(addressProblem)
        .optional()
        .describe(
          "Private address of the router, in the site's ranges, that tunnels over Direct Connect end at. Default: none.",
        ),
    }),
  ).describe("Routers at the edge of the site, by name."),
  vpn: vpn.optional().describe("Site-to-Site VPN. Default: none."),
  directConnect: byName(directConnectLink).default({}).describe("Direct Connect links, by name."),
  fleets: byName(fleet).default({}).describe("Groups of servers of the site, by name."),
});

/** Data centres of the company. */
export const sites = byName(site)
  .default({})
  .describe("On-premises sites, by name: their ranges, routers, links and servers.");
