import type { Rule } from "../../kit";
import { defaultSecurityGroupClosed } from "./default-security-group-closed";
import { endpointServiceAcceptance } from "./endpoint-service-acceptance";
import { interfaceEndpointSpansZones } from "./interface-endpoint-spans-zones";
import { ipv6LeavesOneWay } from "./ipv6-leaves-one-way";
import { natGatewayPerZone } from "./nat-gateway-per-zone";
import { networkAclClosesAdminPorts } from "./network-acl-closes-admin-ports";
import { networkAclNotWideOpen } from "./network-acl-not-wide-open";
import { noDefaultVpc } from "./no-default-vpc";
import { noNatInstance } from "./no-nat-instance";
import { noOpenEgressFromDataTier } from "./no-open-egress-from-data-tier";
import { noWorkloadInPublicSubnet } from "./no-workload-in-public-subnet";
import { subnetWithoutPublicAddresses } from "./subnet-without-public-addresses";
import { transitGatewayNoAutoAccept } from "./transit-gateway-no-auto-accept";
import { vpcDns } from "./vpc-dns";
import { vpcEndpointsForServices } from "./vpc-endpoints-for-services";
import { vpcFlowLogs } from "./vpc-flow-logs";

export const networkRules: Rule[] = [
  defaultSecurityGroupClosed,
  endpointServiceAcceptance,
  interfaceEndpointSpansZones,
  ipv6LeavesOneWay,
  natGatewayPerZone,
  networkAclClosesAdminPorts,
  networkAclNotWideOpen,
  noDefaultVpc,
  noNatInstance,
  noOpenEgressFromDataTier,
  noWorkloadInPublicSubnet,
  subnetWithoutPublicAddresses,
  transitGatewayNoAutoAccept,
  vpcDns,
  vpcEndpointsForServices,
  vpcFlowLogs,
];
