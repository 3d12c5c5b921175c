import * as ec2 from "@pulumi/aws/ec2";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags } from "../../shared";
import type { Scope } from "../scope";
import type { Zone } from "../subnets";
import { createEndpointGroup, createPortGroup } from "./admission";
import { endpointPolicy } from "./policy";
import { serviceName, traitsOf } from "./services";

/** What all endpoints of a network are made with. */
export interface EndpointPlace {
  vpc: ec2.Vpc;
  zones: Zone[];
  /** Ranges that may call: the VPC's and the sites'. */
  callers: string[];
  /** The gateway endpoint of S3, which has to be there before the interface endpoint of S3. */
  s3: ec2.VpcEndpoint;
}

/**
 * An interface endpoint for each service, with an address in every zone. Each is named after its service, so that a further
 * profile touches none that exists; a further zone adds an address to each in place.
 *
 * They serve on premises too: their security group admits the sites, their route tables know the way back, and the names of
 * the services resolve to them for whoever asks the VPC's inbound resolver.
 */
export function createInterfaceEndpoints(
  scope: Scope,
  place: EndpointPlace,
  services: string[],
): Record<string, ec2.VpcEndpoint> {
  if (services.length === 0) return {};
  const group = createEndpointGroup(scope, place.vpc, place.callers);
  return Object.fromEntries(
    services.map((service) => [service, createEndpoint(scope, place, group, service)]),
  );
}

function createEndpoint(
  scope: Scope,
  { vpc, zones, callers, s3 }: EndpointPlace,
  group: ec2.SecurityGroup,
  service: string,
): ec2.VpcEndpoint {
  const { name, deployment, tags, opts } = scope;
  const { privateDns, inboundOnly } = traitsOf(service);
  const child = `${name}-endpoint-${service}`;
  const ports = createPortGroup(scope, vpc, callers, service);
  const endpoint = new ec2.VpcEndpoint(
    child,
    {
      vpcId: vpc.id,
      vpcEndpointType: "Interface",
      serviceName: serviceName(deployment, service),
      subnetIds: zones.flatMap(({ endpoints }) => (endpoints ? [endpoints.subnet.id] : [])),
      securityGroupIds: [group.id, ...(ports ? [ports.id] : [])],
      privateDnsEnabled: privateDns,
      dnsOptions: inboundOnly ? { privateDnsOnlyForInboundResolverEndpoint: true } : undefined,
      policy: endpointPolicy(deployment, service),
      tags: nameTags(child, tags),
    },
    // AWS refuses names for the inbound resolver alone while the VPC has no gateway endpoint, and no input says so.
    inboundOnly ? { ...opts, dependsOn: s3 } : opts,
  );
  scope.lifelines.push(endpoint);
  return endpoint;
}

/** The name of each endpoint that leads to all its zones; AWS lists it first. */
export function dnsNamesOf(
  endpoints: Record<string, ec2.VpcEndpoint>,
): Record<string, pulumi.Output<string>> {
  return Object.fromEntries(
    Object.entries(endpoints).map(([service, { dnsEntries }]) => [
      service,
      dnsEntries.apply(([regional]) => regional?.dnsName ?? ""),
    ]),
  );
}
