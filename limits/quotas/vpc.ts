import { networkAclLimits } from "../network-acl";
import { QuotaScope, quotasOf, type Quota } from "./quota";

const { Region, Zone, Vpc, RouteTable, NetworkAcl, SecurityGroup, Interface } = QuotaScope;
const page = "Amazon VPC User Guide, Amazon VPC quotas";
const { raised, fixed } = quotasOf("Amazon VPC", `${page}, 2023-06`);
/** Until June 2025 the default was 50, and copies of the page that are older still say so. */
const june2025 = quotasOf("Amazon VPC", `${page}; AWS's announcement of a larger default, 2025-06`);

/**
 * Default quotas of a VPC. Two more are refused by the network itself, as only its settings say how many there are: a route
 * table takes 100 propagated routes, and so does a session of BGP on a virtual interface unless more are allocated.
 */
export const vpcQuotas = {
  elasticIps: quotasOf("EC2", `${page}, 2023-06`).raised("Elastic IPs", Region, 5, "L-0263D0A3"),
  vpcs: raised("VPCs", Region, 5, "L-F678F1CE"),
  ranges: raised("IPv4 ranges", Vpc, 5, "L-83CA0A9D"),
  internetGateways: raised("internet gateways", Region, 5, "L-A4707A72"),
  natGateways: raised("NAT gateways", Zone, 5, "L-FE5A380F"),
  subnets: raised("subnets", Vpc, 200, "L-407747CB"),
  routeTables: raised("route tables", Vpc, 200, "L-589F43AA"),
  routes: june2025.raised("static routes", RouteTable, 500, "L-93826ACB"),
  securityGroups: raised("security groups", Region, 2500, "L-E79EC296"),
  securityGroupRules: raised("rules", SecurityGroup, 60, "L-0EA8095F"),
  securityGroupsPerInterface: raised("security groups", Interface, 5, "L-2AFB9258"),
  // AWS raises each of the two only as far as their product allows.
  rulesTimesGroups: fixed("rules of a group times groups of an interface", Region, 1000),
  networkAcls: raised("network ACLs", Vpc, 200, "L-B4A6D682"),
  networkAclRules: raised(
    "rules",
    NetworkAcl,
    networkAclLimits.rulesPerDirection.default,
    "L-2AEEBF1A",
  ),
  interfaceEndpoints: raised("interface endpoints", Vpc, 50, "L-29B6F2EB"),
  gatewayEndpoints: raised("gateway endpoints", Region, 20, "L-1B52E74A"),
} satisfies Record<string, Quota>;
