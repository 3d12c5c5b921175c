import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import type { QuotaName } from "../../limits";
import type { PlannedResource } from "../record/resource";

type Counter = (resources: PlannedResource[]) => Map<string, number>;

/** How many of each quota a plan needs, by the place that it is counted in; the place is empty for a whole region. */
export const counters: Record<QuotaName, Counter> = {
  elasticIps: inRegion("aws:ec2/eip:Eip"),
  vpcs: inRegion("aws:ec2/vpc:Vpc"),
  internetGateways: inRegion("aws:ec2/internetGateway:InternetGateway"),
  natGateways: natGatewaysByZone,
  vpcRanges: rangesOfVpcs,
  subnets: by("vpcId", "aws:ec2/subnet:Subnet"),
  routeTables: by("vpcId", "aws:ec2/routeTable:RouteTable"),
  routes: by("routeTableId", "aws:ec2/route:Route"),
  securityGroupRules: (resources) =>
    new Map([
      ...direction(resources, "Ingress", "inbound"),
      ...direction(resources, "Egress", "outbound"),
    ]),
  networkAclRules: networkAclRules,
  interfaceEndpoints: endpoints("Interface"),
  gatewayEndpoints: (resources) => total(resources.filter(isEndpoint("Gateway"))),
  vpnConnections: inRegion("aws:ec2/vpnConnection:VpnConnection"),
  vpnConnectionsPerGateway: by("vpnGatewayId", "aws:ec2/vpnConnection:VpnConnection"),
  customerGateways: inRegion("aws:ec2/customerGateway:CustomerGateway"),
  virtualInterfaces: by(
    "connectionId",
    "aws:directconnect/privateVirtualInterface:PrivateVirtualInterface",
  ),
  resolverEndpoints: inRegion("aws:route53/resolverEndpoint:ResolverEndpoint"),
  databases: inRegion("aws:rds/instance:Instance"),
  services: by("cluster", "aws:ecs/service:Service"),
};

function inRegion(type: string): Counter {
  return (resources) => total(resources.filter((one) => one.type === type));
}

function by(property: string, type: string): Counter {
  return (resources) =>
    tally(resources.filter((one) => one.type === type).map((one) => place(one, property)));
}

const total = (resources: PlannedResource[]) => tally(resources.map(() => ""));

function tally(places: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of places) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** What a property refers to: the logical name of a resource of the plan, or the identifier of another. */
function place({ inputs, propertyDependencies }: PlannedResource, property: string): string {
  const [source] = propertyDependencies[property] ?? [];
  if (source !== undefined) return nameOf(source);
  const value = inputs[property];
  return typeof value === "string" && value !== unknownValue ? value : "";
}

/** The first range is the VPC's own, each other an association. */
function rangesOfVpcs(resources: PlannedResource[]): Map<string, number> {
  const further = by("vpcId", "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation");
  return new Map([...further(resources)].map(([vpc, many]) => [vpc, many + 1]));
}

const nameOf = (urn: string) => urn.split("::").pop() ?? urn;

function natGatewaysByZone(resources: PlannedResource[]): Map<string, number> {
  const zones = new Map(
    resources
      .filter(({ type }) => type === "aws:ec2/subnet:Subnet")
      .map(({ name, inputs }) => [name, inputs["availabilityZone"]]),
  );
  return tally(
    resources
      .filter(({ type }) => type === "aws:ec2/natGateway:NatGateway")
      .flatMap((gateway) => {
        const zone = zones.get(place(gateway, "subnetId"));
        return typeof zone === "string" ? [zone] : [];
      }),
  );
}

function direction(resources: PlannedResource[], kind: "Ingress" | "Egress", word: string) {
  const type = `aws:vpc/securityGroup${kind}Rule:SecurityGroup${kind}Rule`;
  const counts = by("securityGroupId", type)(resources);
  return [...counts].map(([group, many]) => [`${group}, ${word}`, many] as const);
}

function networkAclRules(resources: PlannedResource[]): Map<string, number> {
  return tally([
    ...resources
      .filter(({ type }) => type === "aws:ec2/networkAclRule:NetworkAclRule")
      .map((rule) => aclPlace(place(rule, "networkAclId"), rule.inputs["egress"] === true)),
    ...resources
      .filter(({ type }) => type === "aws:ec2/networkAcl:NetworkAcl")
      .flatMap(({ name, inputs }) => [
        ...listed(inputs["ingress"]).map(() => aclPlace(name, false)),
        ...listed(inputs["egress"]).map(() => aclPlace(name, true)),
      ]),
  ]);
}

const aclPlace = (name: string, egress: boolean) => `${name}, ${egress ? "outbound" : "inbound"}`;
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function isEndpoint(kind: "Interface" | "Gateway") {
  return ({ type, inputs }: PlannedResource) =>
    type === "aws:ec2/vpcEndpoint:VpcEndpoint" && (inputs["vpcEndpointType"] ?? "Gateway") === kind;
}

function endpoints(kind: "Interface"): Counter {
  return (resources) => tally(resources.filter(isEndpoint(kind)).map((one) => place(one, "vpcId")));
}
