import { Aws } from "../../../kit";
import { add, ref, remove, set, together, unset } from "../change";
import type { Mutations } from "../mutation";

const zones = ["a", "b", "c"];
const outOf = (zone: string) => `network-app-${zone}-internet`;
const endpoint = "network-endpoint-secretsmanager";

export const networkMutations: Mutations = {
  prod: {
    "an address that nothing uses": [add(Aws.Eip, "spare", { domain: "vpc" }), {}],
    "a NAT gateway without its address": [unset("network-nat-a", "allocationId"), {}],
    "the default group as AWS makes it": [remove("network-default"), {}],
    "the default group open within itself": [
      set("network-default", { ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, self: true }] }), {}],
    "a service that anybody may connect to": [
      add(Aws.VpcEndpointService, "shop", { acceptanceRequired: false }), {}],
    "an endpoint in one zone": [set(endpoint, { subnetIds: [ref("network-endpoints-a")] }), {}],
    "no endpoint for secrets": [remove(endpoint), {}],
    "two zones that leave by the NAT gateway of one": [set(outOf("b"), { natGatewayId: ref("network-nat-a") }), {}],
    "a zone without a way out": [remove(outOf("c")), {}],
    "all zones without a way out": [remove(...zones.map(outOf)), {}],
    "tasks of a zone in public": [
      set(outOf("a"), { natGatewayId: undefined, gatewayId: ref("network-internet") }), {}],
    "a zone that leaves by one network interface": [
      together(
        add(Aws.NetworkInterface, "nat", { subnetId: ref("network-edge-a"), sourceDestCheck: false }),
        set(outOf("a"), { natGatewayId: undefined, networkInterfaceId: ref("nat") }),
      ), {}],
    "the ACL of the data tier on no subnet": [remove(...zones.map((zone) => `network-data-${zone}-acl`)), {}],
    "SSH from everywhere into the data tier": [
      add(Aws.NetworkAclRule, "ssh", {
        networkAclId: ref("network-data-acl"), ruleNumber: 90, egress: false, ruleAction: "allow",
        protocol: "6", fromPort: 22, toPort: 22, cidrBlock: "0.0.0.0/0",
      }), {}],
    "everything from everywhere into the data tier": [
      add(Aws.NetworkAclRule, "all", {
        networkAclId: ref("network-data-acl"), ruleNumber: 90, egress: false, ruleAction: "allow",
        protocol: "-1", cidrBlock: "0.0.0.0/0",
      }), {}],
    "the default VPC taken over": [add(Aws.DefaultVpc, "default"), {}],
    "a database that may call the internet": [
      add(Aws.SecurityGroupEgressRule, "updates", {
        securityGroupId: ref("SecurityGroup network-data"), ipProtocol: "tcp", fromPort: 443, toPort: 443,
        cidrIpv4: "0.0.0.0/0", description: "Updates",
      }), {}],
    "a subnet that gives out public addresses": [set("network-edge-a", { mapPublicIpOnLaunch: true }), {}],
    "the account open to the internet": [set("operations-vpc-access", { internetGatewayBlockMode: "off" }), {}],
    "a VPC without names": [set("Vpc network", { enableDnsHostnames: false }), {}],
    "a VPC whose traffic nobody writes down": [remove("FlowLog network-flow-logs"), {}],
    "a VPC of which only what passes is written down": [set("FlowLog network-flow-logs", { trafficType: "ACCEPT" }), {}],
    "a table that a subnet is not associated with": [remove("network-app-a-association"), {}],
  },
  everything: {
    "IPv6 that also comes in": [
      set("network-app-a-internet-ipv6", { egressOnlyGatewayId: undefined, gatewayId: ref("network-internet") }), {}],
    "a transit gateway that takes whoever asks": [
      set("network-transit-gateway", { autoAcceptSharedAttachments: "enable" }), {}],
    "a subnet of further tasks without a way out": [remove("network-app-a-100.64.0.0/16-association"), {}],
  },
};
