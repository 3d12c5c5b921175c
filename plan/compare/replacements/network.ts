import type { Replacements } from "./replacements";

const interfaceProperties = [
  ...["connectionId", "dxGatewayId", "name", "vlan", "addressFamily"],
  ...["amazonAddress", "customerAddress", "bgpAsn", "bgpAsnLong", "bgpAuthKey"],
];
const ruleProperties = [
  "securityGroupId",
  ...["cidrIpv4?", "cidrIpv6?", "prefixListId?", "referencedSecurityGroupId?"],
];

/** Types of the network: VPC, links to the sites, names and operators' laptops. */
export const networkReplacements: Replacements = {
  "aws:directconnect/connection:Connection": [
    ...["bandwidth", "location", "name", "providerName", "requestMacsec"],
  ],
  "aws:directconnect/connectionConfirmation:ConnectionConfirmation": ["connectionId"],
  "aws:directconnect/gateway:Gateway": ["amazonSideAsn"],
  "aws:directconnect/gatewayAssociation:GatewayAssociation": [
    ...["associatedGatewayId", "associatedGatewayOwnerAccountId", "dxGatewayId", "proposalId"],
  ],
  "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface": [
    ...interfaceProperties,
    "vpnGatewayId",
  ],
  "aws:directconnect/transitVirtualInterface:TransitVirtualInterface": interfaceProperties,
  "aws:ec2/customerGateway:CustomerGateway": [
    ...["bgpAsn", "bgpAsnExtended", "certificateArn", "deviceName", "ipAddress", "type"],
  ],
  "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": ["vpcId"],
  "aws:ec2/egressOnlyInternetGateway:EgressOnlyInternetGateway": ["vpcId"],
  "aws:ec2/eip:Eip": [
    ...["address", "customerOwnedIpv4Pool", "domain", "ipamPoolId", "networkBorderGroup"],
    "publicIpv4Pool",
  ],
  "aws:ec2/eipAssociation:EipAssociation": [
    ...["allocationId", "allowReassociation", "instanceId", "networkInterfaceId"],
    ...["privateIpAddress", "publicIp"],
  ],
  "aws:ec2/flowLog:FlowLog": [
    ...["deliverCrossAccountRole", "destinationOptions", "eniId", "iamRoleArn"],
    ...["logDestination", "logDestinationType", "logFormat", "maxAggregationInterval"],
    ...["subnetId", "trafficType", "transitGatewayAttachmentId", "transitGatewayId", "vpcId"],
  ],
  "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults": [],
  "aws:ec2/internetGateway:InternetGateway": [],
  "aws:ec2/natGateway:NatGateway": [
    ...["allocationId", "availabilityMode", "connectivityType", "privateIp", "subnetId", "vpcId"],
  ],
  "aws:ec2/networkAcl:NetworkAcl": ["vpcId"],
  "aws:ec2/networkAclAssociation:NetworkAclAssociation": ["networkAclId", "subnetId"],
  "aws:ec2/networkAclRule:NetworkAclRule": [
    ...["cidrBlock", "egress", "fromPort", "icmpCode", "icmpType", "ipv6CidrBlock"],
    ...["networkAclId", "protocol", "ruleAction", "ruleNumber", "toPort"],
  ],
  "aws:ec2/networkInterface:NetworkInterface": ["interfaceType", "subnetId"],
  "aws:ec2/route:Route": [
    ...["destinationCidrBlock", "destinationIpv6CidrBlock", "destinationPrefixListId"],
    "routeTableId",
  ],
  "aws:ec2/routeTable:RouteTable": ["vpcId"],
  "aws:ec2/routeTableAssociation:RouteTableAssociation": ["gatewayId", "subnetId"],
  "aws:ec2/securityGroup:SecurityGroup": ["description", "name", "namePrefix", "vpcId"],
  "aws:ec2/subnet:Subnet": [
    ...["availabilityZone", "availabilityZoneId", "cidrBlock", "ipv4IpamPoolId"],
    ...["ipv4NetmaskLength", "ipv6Native", "outpostArn", "vpcId"],
  ],
  "aws:ec2/subnetCidrReservation:SubnetCidrReservation": [
    ...["cidrBlock", "description", "reservationType", "subnetId"],
  ],
  "aws:ec2/vpc:Vpc": ["cidrBlock", "instanceTenancy", "ipv4IpamPoolId", "ipv4NetmaskLength"],
  "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions": [],
  "aws:ec2/vpcEndpoint:VpcEndpoint": [
    ...["resourceConfigurationArn", "serviceName", "serviceNetworkArn", "serviceRegion"],
    ...["vpcEndpointType", "vpcId"],
  ],
  "aws:ec2/vpcEndpointRouteTableAssociation:VpcEndpointRouteTableAssociation": [
    ...["routeTableId", "vpcEndpointId"],
  ],
  "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation": [
    ...["cidrBlock", "ipv4IpamPoolId", "ipv4NetmaskLength", "vpcId"],
  ],
  "aws:ec2/vpcIpv6CidrBlockAssociation:VpcIpv6CidrBlockAssociation": [
    ...["assignGeneratedIpv6CidrBlock", "ipv6CidrBlock", "ipv6IpamPoolId", "ipv6NetmaskLength"],
    ...["ipv6Pool", "vpcId"],
  ],
  "aws:ec2/vpnConnection:VpnConnection": [
    ...["enableAcceleration", "staticRoutesOnly", "tunnelInsideIpVersion", "type"],
    ...["tunnel1InsideCidr", "tunnel1InsideIpv6Cidr"],
    ...["tunnel2InsideCidr", "tunnel2InsideIpv6Cidr"],
  ],
  "aws:ec2/vpnGateway:VpnGateway": ["amazonSideAsn", "availabilityZone"],
  "aws:ec2/vpnGatewayRoutePropagation:VpnGatewayRoutePropagation": ["routeTableId", "vpnGatewayId"],
  "aws:ec2clientvpn/authorizationRule:AuthorizationRule": [
    ...["accessGroupId", "authorizeAllGroups", "clientVpnEndpointId", "description"],
    "targetNetworkCidr",
  ],
  "aws:ec2clientvpn/endpoint:Endpoint": [
    ...["authenticationOptions", "clientCidrBlock", "transportProtocol"],
    ...["endpointIpAddressType", "trafficIpAddressType"],
  ],
  "aws:ec2clientvpn/networkAssociation:NetworkAssociation": ["clientVpnEndpointId", "subnetId"],
  "aws:ec2clientvpn/route:Route": [
    ...["clientVpnEndpointId", "description", "destinationCidrBlock", "targetVpcSubnetId"],
  ],
  "aws:ec2transitgateway/routeTable:RouteTable": ["transitGatewayId"],
  "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation": [
    ...["transitGatewayAttachmentId", "transitGatewayRouteTableId"],
  ],
  "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation": [
    ...["transitGatewayAttachmentId", "transitGatewayRouteTableId"],
  ],
  "aws:ec2transitgateway/transitGateway:TransitGateway": [
    ...["amazonSideAsn", "defaultRouteTableAssociation", "defaultRouteTablePropagation"],
    "multicastSupport",
  ],
  "aws:ec2transitgateway/vpcAttachment:VpcAttachment": ["transitGatewayId", "vpcId"],
  "aws:ram/principalAssociation:PrincipalAssociation": ["principal", "resourceShareArn"],
  "aws:ram/resourceAssociation:ResourceAssociation": ["resourceArn", "resourceShareArn"],
  "aws:ram/resourceShare:ResourceShare": ["permissionArns"],
  "aws:route53/record:Record": ["name", "zoneId"],
  "aws:route53/resolverEndpoint:ResolverEndpoint": ["direction", "securityGroupIds"],
  "aws:route53/resolverFirewallConfig:ResolverFirewallConfig": ["resourceId"],
  "aws:route53/resolverFirewallDomainList:ResolverFirewallDomainList": ["name"],
  "aws:route53/resolverFirewallRule:ResolverFirewallRule": [
    ...["firewallDomainListId", "firewallRuleGroupId"],
  ],
  "aws:route53/resolverFirewallRuleGroup:ResolverFirewallRuleGroup": ["name"],
  "aws:route53/resolverFirewallRuleGroupAssociation:ResolverFirewallRuleGroupAssociation": [
    ...["firewallRuleGroupId", "vpcId"],
  ],
  "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig": ["destinationArn", "name"],
  "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation": [
    ...["resolverQueryLogConfigId", "resourceId"],
  ],
  "aws:route53/resolverRule:ResolverRule": ["domainName", "ruleType"],
  "aws:route53/resolverRuleAssociation:ResolverRuleAssociation": [
    ...["name", "resolverRuleId", "vpcId"],
  ],
  "aws:route53/zone:Zone": ["delegationSetId", "name"],
  "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": ruleProperties,
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": ruleProperties,
};
