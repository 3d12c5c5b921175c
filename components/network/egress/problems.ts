import { zoneSlots } from "../address-plan";
import { Egress, type HybridNetworkArgs } from "../arguments";
import { repeated } from "../validate-sites";

const amiForm = /^(ami-[0-9a-f]{8,17}|resolve:ssm:[\w./:-]+)$/;

/** What keeps the network from having the way out that is asked for, one sentence each. */
export function egressProblems(args: HybridNetworkArgs): string[] {
  const { egress = Egress.ZonalNat, heldAddresses = [], natInstanceAmi } = args;
  const modes: string[] = Object.values(Egress);
  if (!modes.includes(egress)) {
    return [`egress: "${egress}" is not a way out; one of ${modes.join(", ")}`];
  }
  return [...heldProblems(heldAddresses), ...imageProblems(egress, natInstanceAmi)];
}

function heldProblems(held: string[]): string[] {
  return [
    ...held
      .filter((zone) => !zoneSlots.includes(zone))
      .map(
        (zone) => `heldAddresses: "${zone}" is not a zone letter, one of ${zoneSlots.join(", ")}`,
      ),
    ...repeated(held).map((zone) => `heldAddresses: "${zone}" is given twice`),
  ];
}

function imageProblems(egress: Egress, ami: string | undefined): string[] {
  if (ami === undefined) return [];
  if (egress !== Egress.NatInstance) {
    return [
      `natInstanceAmi: egress is ${egress}, which has no instances; remove it, or take ${Egress.NatInstance}`,
    ];
  }
  return amiForm.test(ami)
    ? []
    : [
        `natInstanceAmi: "${ami}" is not an image; write ami-… or resolve:ssm:<name of an SSM parameter that holds one>`,
      ];
}
