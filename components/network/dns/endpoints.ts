import * as ec2 from "@pulumi/aws/ec2";
import * as route53 from "@pulumi/aws/route53";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags } from "../../shared";
import { subnetCidr, Tier } from "../address-plan";
import type { HybridNetworkArgs } from "../arguments";
import type { Scope } from "../scope";
import type { Zone } from "../subnets";
import { resolverPlace, type ResolverPlace } from "./places";

/** Where the endpoints are in one zone. */
export interface Place extends ResolverPlace {
  subnetId: pulumi.Input<string>;
  reservation: ec2.SubnetCidrReservation;
}

/** Keeps the endpoints' addresses free in the given zones. In the order of letters, whatever the order of `zones`. */
export function reservePlaces(
  { name, opts }: Scope,
  { cidr, zonePlacement }: HybridNetworkArgs,
  zones: Zone[],
): Place[] {
  return [...zones]
    .sort((one, other) => one.letter.localeCompare(other.letter))
    .map(({ letter, application: { subnet } }) => {
      const place = resolverPlace(subnetCidr(cidr, letter, Tier.Application, zonePlacement));
      const reservation = new ec2.SubnetCidrReservation(
        `${name}-dns-${letter}`,
        {
          subnetId: subnet.id,
          cidrBlock: place.reserved,
          reservationType: "explicit",
          description: "Resolver endpoints",
        },
        opts,
      );
      return { ...place, subnetId: subnet.id, reservation };
    });
}

/** What tells the two kinds of endpoints apart. */
export const Direction = {
  /** On-premises servers ask the VPC. */
  Inbound: "inbound",
  /** The VPC asks on-premises servers. */
  Outbound: "outbound",
} as const;
export type Direction = (typeof Direction)[keyof typeof Direction];

/** An endpoint with one address in each zone. A further zone adds its address in place. */
export function createEndpoint(
  { name, tags, opts }: Scope,
  direction: Direction,
  places: Place[],
  group: ec2.SecurityGroup,
  rules: pulumi.Resource[],
): route53.ResolverEndpoint {
  const child = `${name}-dns-${direction}`;
  return new route53.ResolverEndpoint(
    child,
    {
      direction: direction.toUpperCase(),
      resolverEndpointType: "IPV4",
      protocols: ["Do53"],
      ipAddresses: places.map((place) => ({ subnetId: place.subnetId, ip: place[direction] })),
      securityGroupIds: [group.id],
      tags: nameTags(child, tags),
    },
    {
      ...opts,
      // Its addresses are fixed: a second endpoint could not have them while the first is there.
      deleteBeforeReplace: true,
      dependsOn: [...places.map(({ reservation }) => reservation), ...rules],
    },
  );
}
