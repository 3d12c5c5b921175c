import type { Rule } from "../../kit";
import { addressAttached } from "./address-attached";
import { defaultSecurityGroupClosed } from "./default-security-group-closed";
import { endpointServiceAcceptance } from "./endpoint-service-acceptance";
import { interfaceEndpointSpansZones } from "./interface-endpoint-spans-zones";
import { ipv6LeavesOneWay } from "./ipv6-leaves-one-way";
import { natGatewayPerZone } from "./nat-gateway-per-zone";
import { networkAclAttached } from "./network-acl-attached";
import { networkAclClosesAdminPorts } from "./network-acl-closes-admin-ports";
import { networkAclNotWideOpen } from "./network-acl-not-wide-open";
import { noDefaultVpc } from "./no-default-vpc";
import { noNatInstance } from "./no-nat-instance";
import { noOpenEgressFromDataTier } from "./no-open-egress-from-data-tier";
import { noWorkloadInPublicSubnet } from "./no-workload-in-public-subnet";
import { subnetWithoutPublicAddresses } from "./subnet-without-public-addresses";
import { transitGatewayNoAutoAccept } from "./transit-gateway-no-auto-accept";
import { vpcBlockPublicAccess } from "./vpc-block-public-access";
import { vpcDns } from "./vpc-dns";
import { vpcEndpointsForServices } from "./vpc-endpoints-for-services";
import { vpcFlowLogs } from "./vpc-flow-logs";

export const networkRules: Rule[] = [
  addressAttached,
  defaultSecurityGroupClosed,
  endpointServiceAcceptance,
  interfaceEndpointSpansZones,
  ipv6LeavesOneWay,
  natGatewayPerZone,
  networkAclAttached,
  networkAclClosesAdminPorts,
  networkAclNotWideOpen,
  noDefaultVpc,
  noNatInstance,
  noOpenEgressFromDataTier,
  noWorkloadInPublicSubnet,
  subnetWithoutPublicAddresses,
  transitGatewayNoAutoAccept,
  vpcBlockPublicAccess,
  vpcDns,
  vpcEndpointsForServices,
  vpcFlowLogs,
];
