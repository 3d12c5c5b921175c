/** The day on which the table was written down, for version 7 of the AWS provider. */
export const replacementsAsOf = "2026-11-24";

/**
 * Properties that AWS cannot change on what exists, by type: the provider replaces the resource. Source: the arguments that
 * the provider's registry pages mark as forcing a new resource. The npm package does not carry its schema, so a type that is
 * missing here is one of which it is not known.
 */
const replacing: Record<string, string[]> = {
  "aws:ec2/vpc:Vpc": ["cidrBlock"],
  "aws:ec2/subnet:Subnet": ["vpcId", "cidrBlock", "availabilityZone"],
  "aws:ec2/natGateway:NatGateway": [
    "allocationId",
    "subnetId",
    "connectivityType",
    "availabilityMode",
  ],
  "aws:ec2/eip:Eip": ["domain", "networkBorderGroup", "publicIpv4Pool"],
  "aws:ec2/internetGateway:InternetGateway": [],
  "aws:ec2/routeTable:RouteTable": ["vpcId"],
  "aws:ec2/route:Route": ["routeTableId", "destinationCidrBlock", "destinationPrefixListId"],
  "aws:ec2/routeTableAssociation:RouteTableAssociation": ["subnetId", "gatewayId"],
  "aws:ec2/securityGroup:SecurityGroup": ["name", "namePrefix", "description", "vpcId"],
  "aws:ec2/customerGateway:CustomerGateway": ["bgpAsn", "bgpAsnExtended", "ipAddress", "type"],
  "aws:ec2/vpnGateway:VpnGateway": ["amazonSideAsn"],
  "aws:ec2/vpnConnection:VpnConnection": ["staticRoutesOnly", "type"],
  "aws:ec2/vpcEndpoint:VpcEndpoint": ["vpcId", "serviceName", "vpcEndpointType"],
  "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface": [
    "connectionId",
    "vlan",
    "bgpAsn",
    "addressFamily",
    "amazonAddress",
    "customerAddress",
    "bgpAuthKey",
    "dxGatewayId",
  ],
  "aws:directconnect/gateway:Gateway": ["amazonSideAsn"],
  "aws:rds/instance:Instance": ["engine", "username", "dbName", "storageEncrypted", "kmsKeyId"],
  "aws:s3/bucket:Bucket": ["bucket", "bucketPrefix"],
};

/** Properties of a type whose change replaces it; undefined when that is not known. */
export const replacingProperties = (type: string): string[] | undefined => replacing[type];
