import { Aws } from "../../../kit";
import { add, ref, remove, set, together, unset } from "../change";
import type { Mutations } from "../mutation";

const zones = ["a", "b", "c"];
const outOf = (zone: string) => `network-app-${zone}-internet`;
const endpoint = "network-endpoint-secretsmanager";

export const networkMutations: Mutations = {
  prod: {
    "an address that nothing uses": [
      add(Aws.Eip, "spare", { domain: "vpc" }),
      { "address-attached": ["spare"], "public-surface-as-declared": ["spare"] },
    ],
    "a NAT gateway without its address": [
      unset("network-nat-a", "allocationId"),
      {
        "address-attached": ["network-nat-a-address"],
        "public-surface-as-declared": ["network-nat-a-address"],
      },
    ],
    "the default group as AWS makes it": [
      remove("network-default"),
      { "default-security-group-closed": ["network"] },
    ],
    "the default group open within itself": [
      set("network-default", { ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, self: true }] }),
      { "default-security-group-closed": ["network"] },
    ],
    "a service that anybody may connect to": [
      add(Aws.VpcEndpointService, "shop", { acceptanceRequired: false }),
      { "endpoint-service-acceptance": ["shop"] },
    ],
    "an endpoint in one zone": [
      set(endpoint, { subnetIds: [ref("network-endpoints-a")] }),
      {
        "interface-endpoint-spans-zones": ["network-endpoint-secretsmanager"],
        "survives-as-promised": ["hybrid-platform-prod"],
      },
    ],
    "no endpoint for secrets": [remove(endpoint), { "vpc-endpoints-for-services": ["network"] }],
    "two zones that leave by the NAT gateway of one": [
      set(outOf("b"), { natGatewayId: ref("network-nat-a") }),
      {
        "nat-gateway-per-zone": ["network-app-b"],
        "survives-as-promised": ["hybrid-platform-prod"],
      },
    ],
    "a zone without a way out, whose calls to AWS go to endpoints": [remove(outOf("c")), {}],
    "tasks of a zone in public": [
      set(outOf("a"), { natGatewayId: undefined, gatewayId: ref("network-internet") }),
      {
        "no-workload-in-public-subnet": [
          "cluster-alb",
          "cluster-general",
          "cluster-orders-api-cloud",
          "cluster-report-worker-cloud",
          "cluster-storefront-cloud",
        ],
      },
    ],
    "a zone that leaves by one network interface": [
      together(
        add(Aws.NetworkInterface, "nat", {
          subnetId: ref("network-edge-a"),
          sourceDestCheck: false,
        }),
        set(outOf("a"), { natGatewayId: undefined, networkInterfaceId: ref("nat") }),
      ),
      { "nat-gateway-per-zone": ["network-app-a"], "no-nat-instance": ["network-app-a-internet"] },
    ],
    "the ACL of the data tier on no subnet": [
      remove(...zones.map((zone) => `network-data-${zone}-acl`)),
      { "network-acl-attached": ["network-data-acl"] },
    ],
    "SSH from everywhere into the data tier": [
      add(Aws.NetworkAclRule, "ssh", {
        networkAclId: ref("network-data-acl"),
        ruleNumber: 90,
        egress: false,
        ruleAction: "allow",
        protocol: "6",
        fromPort: 22,
        toPort: 22,
        cidrBlock: "0.0.0.0/0",
      }),
      { "network-acl-closes-admin-ports": ["network-data-acl"] },
    ],
    "everything from everywhere into the data tier": [
      add(Aws.NetworkAclRule, "all", {
        networkAclId: ref("network-data-acl"),
        ruleNumber: 90,
        egress: false,
        ruleAction: "allow",
        protocol: "-1",
        cidrBlock: "0.0.0.0/0",
      }),
      {
        "network-acl-closes-admin-ports": ["network-data-acl"],
        "network-acl-not-wide-open": ["network-data-acl"],
      },
    ],
    "the default VPC taken over": [
      add(Aws.DefaultVpc, "default"),
      {
        "default-security-group-closed": ["default"],
        "no-default-vpc": ["default"],
        "vpc-endpoints-for-services": ["default"],
        "vpc-flow-logs": ["default"],
        "vpc-queries-logged": ["default"],
      },
    ],
    "a database that may call the internet": [
      add(Aws.SecurityGroupEgressRule, "updates", {
        securityGroupId: ref("SecurityGroup network-data"),
        ipProtocol: "tcp",
        fromPort: 443,
        toPort: 443,
        cidrIpv4: "0.0.0.0/0",
        description: "Updates",
      }),
      {
        "no-open-egress-from-data-tier": ["database"],
        "security-group-paths-within-tiers": ["network-data"],
      },
    ],
    "a subnet that gives out public addresses": [
      set("network-edge-a", { mapPublicIpOnLaunch: true }),
      { "subnet-without-public-addresses": ["network-edge-a"] },
    ],
    "the account open to the internet": [
      set("operations-vpc-access", { internetGatewayBlockMode: "off" }),
      { "vpc-block-public-access": ["operations-vpc-access"] },
    ],
    "a VPC without names": [
      set("Vpc network", { enableDnsHostnames: false }),
      { "vpc-dns": ["network"] },
    ],
    "a VPC whose traffic nobody writes down": [
      remove("FlowLog network-flow-logs"),
      { "vpc-flow-logs": ["network"] },
    ],
    "a VPC of which only what passes is written down": [
      set("FlowLog network-flow-logs", { trafficType: "ACCEPT" }),
      { "vpc-flow-logs": ["network"] },
    ],
    "a table that a subnet is not associated with": [
      remove("network-app-a-association"),
      { "workload-subnets-reach-sites": ["network-sites"] },
    ],
  },
  everything: {
    "IPv6 that also comes in": [
      set("network-app-a-internet-ipv6", {
        egressOnlyGatewayId: undefined,
        gatewayId: ref("network-internet"),
      }),
      {
        "ipv6-leaves-one-way": ["network-app-a-routes"],
        "no-workload-in-public-subnet": [
          "cluster-alb",
          "cluster-general",
          "cluster-ledger-cloud",
          "cluster-nlb",
          "cluster-orders-api-cloud",
          "cluster-report-worker-cloud",
          "cluster-storefront-cloud",
        ],
      },
    ],
    "a transit gateway that takes whoever asks": [
      set("network-transit-gateway", { autoAcceptSharedAttachments: "enable" }),
      { "transit-gateway-no-auto-accept": ["network-transit-gateway"] },
    ],
    "a subnet of further tasks without a way out": [
      remove("network-app-a-100.64.0.0/16-association"),
      { "workload-subnets-reach-sites": ["network-transit-gateway-vpc"] },
    ],
  },
};
