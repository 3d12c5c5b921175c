import type { QuotaName } from "../../limits";
import type { PlannedResource } from "../record/resource";
import { balancerRules, balancerTargets } from "./load-balancers";
import { networkAclRules } from "./network-acls";
import {
  andOne,
  at,
  by,
  entriesOf,
  inRegion,
  largest,
  ofType,
  place,
  tally,
  together,
  typeReferredTo,
  type Counter,
} from "./counting";

const subnet = ofType("aws:ec2/subnet:Subnet");
const natGateway = ofType("aws:ec2/natGateway:NatGateway");
const vpnConnection = ofType("aws:ec2/vpnConnection:VpnConnection");
const acl = ofType("aws:ec2/networkAcl:NetworkAcl");
const inbound = ofType("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule");
const outbound = ofType("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule");
const endpoint = ofType("aws:ec2/vpcEndpoint:VpcEndpoint");
const privateInterface = ofType(
  "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface",
);
const transitInterface = ofType(
  "aws:directconnect/transitVirtualInterface:TransitVirtualInterface",
);
const association = ofType("aws:directconnect/gatewayAssociation:GatewayAssociation");
const hubType = "aws:ec2transitgateway/transitGateway:TransitGateway";
const hub = ofType(hubType);
const vpcAttachment = ofType("aws:ec2transitgateway/vpcAttachment:VpcAttachment");
const resolverRule = ofType("aws:route53/resolverRule:ResolverRule");
const service = ofType("aws:ecs/service:Service");

const anyInterface = (one: PlannedResource) => privateInterface(one) || transitInterface(one);
const isEndpoint = (kind: string) => (one: PlannedResource) =>
  endpoint(one) && (one.inputs["vpcEndpointType"] ?? "Gateway") === kind;
const toHub = (one: PlannedResource) =>
  association(one) &&
  (typeReferredTo(one, "associatedGatewayId") === hubType ||
    place(one, "associatedGatewayId").startsWith("tgw-"));

const groupsOfInterfaces = largest(
  entriesOf(service, "networkConfiguration", "securityGroups"),
  entriesOf(ofType("aws:lb/loadBalancer:LoadBalancer"), "securityGroups"),
  entriesOf(ofType("aws:ec2/networkInterface:NetworkInterface"), "securityGroups"),
  entriesOf(ofType("aws:rds/instance:Instance"), "vpcSecurityGroupIds"),
  entriesOf(ofType("aws:ec2/launchTemplate:LaunchTemplate"), "vpcSecurityGroupIds"),
  entriesOf(endpoint, "securityGroupIds"),
  entriesOf(ofType("aws:route53/resolverEndpoint:ResolverEndpoint"), "securityGroupIds"),
  entriesOf(ofType("aws:ec2clientvpn/endpoint:Endpoint"), "securityGroupIds"),
);
const rulesOfGroups = together(
  at("inbound", by("securityGroupId", inbound)),
  at("outbound", by("securityGroupId", outbound)),
);

/** How many of each quota a plan needs. */
export const counters: Record<QuotaName, Counter> = {
  elasticIps: inRegion(ofType("aws:ec2/eip:Eip")),
  vpcs: inRegion(ofType("aws:ec2/vpc:Vpc")),
  ranges: andOne(
    by("vpcId", ofType("aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation")),
  ),
  internetGateways: inRegion(ofType("aws:ec2/internetGateway:InternetGateway")),
  natGateways: natGatewaysByZone,
  subnets: by("vpcId", subnet),
  routeTables: andOne(by("vpcId", ofType("aws:ec2/routeTable:RouteTable"))), // and the main one
  routes: by("routeTableId", ofType("aws:ec2/route:Route")),
  securityGroups: inRegion(ofType("aws:ec2/securityGroup:SecurityGroup")),
  securityGroupRules: rulesOfGroups,
  securityGroupsPerInterface: groupsOfInterfaces,
  rulesTimesGroups: (resources) =>
    new Map([["", most(rulesOfGroups(resources)) * most(groupsOfInterfaces(resources))]]),
  networkAcls: by("vpcId", acl),
  networkAclRules,
  interfaceEndpoints: by("vpcId", isEndpoint("Interface")),
  gatewayEndpoints: inRegion(isEndpoint("Gateway")),
  vpnConnections: inRegion(vpnConnection),
  vpnConnectionsPerGateway: by("vpnGatewayId", vpnConnection),
  customerGateways: inRegion(ofType("aws:ec2/customerGateway:CustomerGateway")),
  vpnGateways: inRegion(ofType("aws:ec2/vpnGateway:VpnGateway")),
  connections: by("location", ofType("aws:directconnect/connection:Connection")),
  virtualInterfaces: by("connectionId", privateInterface),
  transitInterfaces: by("connectionId", transitInterface),
  allInterfaces: by("connectionId", anyInterface),
  interfacesPerGateway: by("dxGatewayId", anyInterface),
  directConnectGateways: inRegion(ofType("aws:directconnect/gateway:Gateway")),
  gatewaysPerDirectConnectGateway: by("dxGatewayId", (one) => association(one) && !toHub(one)),
  hubsPerDirectConnectGateway: by("dxGatewayId", toHub),
  announcedPrefixes: entriesOf(toHub, "allowedPrefixes"),
  transitGateways: inRegion(hub),
  transitRouteTables: by("transitGatewayId", ofType("aws:ec2transitgateway/routeTable:RouteTable")),
  transitAttachments: together(
    by("transitGatewayId", (one) => vpcAttachment(one) || vpnConnection(one)),
    by("associatedGatewayId", toHub),
  ),
  transitRanges: entriesOf(hub, "transitGatewayCidrBlocks"),
  hubsPerVpc: by("vpcId", vpcAttachment),
  clientVpnEndpoints: inRegion(ofType("aws:ec2clientvpn/endpoint:Endpoint")),
  clientVpnRules: by(
    "clientVpnEndpointId",
    ofType("aws:ec2clientvpn/authorizationRule:AuthorizationRule"),
  ),
  clientVpnRoutes: by("targetVpcSubnetId", ofType("aws:ec2clientvpn/route:Route")),
  resolverEndpoints: inRegion(ofType("aws:route53/resolverEndpoint:ResolverEndpoint")),
  resolverAddresses: entriesOf(
    ofType("aws:route53/resolverEndpoint:ResolverEndpoint"),
    "ipAddresses",
  ),
  resolverRules: inRegion(resolverRule),
  resolverTargets: entriesOf(resolverRule, "targetIps"),
  resolverRuleAssociations: inRegion(
    ofType("aws:route53/resolverRuleAssociation:ResolverRuleAssociation"),
  ),
  loadBalancers: inRegion(ofType("aws:lb/loadBalancer:LoadBalancer")),
  listeners: by("loadBalancerArn", ofType("aws:lb/listener:Listener")),
  listenerRules: balancerRules,
  targetGroups: inRegion(ofType("aws:lb/targetGroup:TargetGroup")),
  targetGroupsPerBalancer: balancerTargets,
  certificateNames,
  services: by("cluster", service),
  capacityProviders: entriesOf(
    ofType("aws:ecs/clusterCapacityProviders:ClusterCapacityProviders"),
    "capacityProviders",
  ),
  targetGroupsPerService: entriesOf(service, "loadBalancers"),
  databases: inRegion(ofType("aws:rds/instance:Instance")),
};

/** Names of each certificate that is signed here. */
function certificateNames(resources: PlannedResource[]): Map<string, number> {
  const certificate = ofType("aws:acm/certificate:Certificate");
  const others = entriesOf(certificate, "subjectAlternativeNames")(resources);
  return new Map(
    resources.filter(certificate).map(({ name }) => [name, 1 + (others.get(name) ?? 0)]),
  );
}

const most = (counts: Map<string, number>) => Math.max(0, ...counts.values());

function natGatewaysByZone(resources: PlannedResource[]): Map<string, number> {
  const zones = new Map(
    resources.filter(subnet).map(({ name, inputs }) => [name, inputs["availabilityZone"]]),
  );
  return tally(
    resources.filter(natGateway).flatMap((gateway) => {
      const zone = zones.get(place(gateway, "subnetId"));
      return typeof zone === "string" ? [zone] : [];
    }),
  );
}
