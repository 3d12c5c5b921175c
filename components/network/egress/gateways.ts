import * as ec2 from "@pulumi/aws/ec2";
import { nameTags } from "../../shared";
import type { ZonePlacementArgs } from "../addresses/arguments";
import { zoneInput } from "../addresses/zone-input";
import type { Scope } from "../scope";
import type { Zone } from "../subnets";
import type { Address } from "./addresses";

/** A NAT gateway, as alarms need it. */
export interface NatExit {
  /** What it is called after the network's name. */
  part: string;
  /** What it is, for readers. */
  what: string;
  gateway: ec2.NatGateway;
}

/** A NAT gateway in the edge subnet of a zone. */
export function createZonalGateway(
  scope: Scope,
  { letter, edge }: Zone,
  { eip }: Address,
  internet: ec2.InternetGateway,
): NatExit {
  const part = `nat-${letter}`;
  const gateway = createGateway(scope, part, internet, {
    subnetId: edge?.subnet.id,
    allocationId: eip.id,
  });
  return { part, what: `NAT gateway of zone ${letter}`, gateway };
}

/**
 * A NAT gateway that stands in no subnet and is in all zones of the network, with an address in each. The addresses are given
 * to it (AWS calls that manual mode): left to itself it takes new ones whenever it likes, and no partner could list them.
 * It brings a route table with a route to the internet gateway. Source: Amazon VPC User Guide, "Regional NAT gateways".
 */
export function createRegionalGateway(
  scope: Scope,
  vpc: ec2.Vpc,
  addresses: Address[],
  internet: ec2.InternetGateway,
  zonePlacement: Record<string, ZonePlacementArgs> | undefined,
): NatExit {
  const part = "nat";
  const gateway = createGateway(scope, part, internet, {
    vpcId: vpc.id,
    availabilityMode: "regional",
    availabilityZoneAddresses: addresses.map(({ letter, eip }) => ({
      ...zoneInput(scope.deployment.region, letter, zonePlacement),
      allocationIds: [eip.id],
    })),
  });
  return { part, what: "regional NAT gateway", gateway };
}

function createGateway(
  { name, tags, opts }: Scope,
  part: string,
  internet: ec2.InternetGateway,
  args: ec2.NatGatewayArgs,
): ec2.NatGateway {
  const child = `${name}-${part}`;
  return new ec2.NatGateway(
    child,
    { ...args, tags: nameTags(child, tags) },
    {
      ...opts,
      // AWS refuses a public NAT gateway while the VPC has no internet gateway, and no input says which one it has.
      dependsOn: internet,
      // An address serves one gateway at a time.
      deleteBeforeReplace: true,
    },
  );
}
