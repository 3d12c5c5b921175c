import { Egress } from "../../components/network";

/** What changing the way out of the network takes. */
export interface EgressSwitch {
  from: string;
  to: string;
  /** How many `pulumi up` it takes; of two, the first is to `none` with the addresses held. */
  ups: 1 | 2;
  interruption: string;
}

const zonal: string[] = [Egress.ZonalNat, Egress.SingleNat];

/** What a change of `network.egress` takes; undefined when it stays as it is. */
export function egressSwitch(from: string, to: string): EgressSwitch | undefined {
  if (from === to) return undefined;
  if (to === Egress.None) return { from, to, ups: 1, interruption: "the way out ends" };
  if (from === Egress.None) return { from, to, ups: 1, interruption: "none" };
  if (zonal.includes(from) && zonal.includes(to)) {
    const interruption = "open connections of the zones after the first end once";
    return { from, to, ups: 1, interruption };
  }
  const interruption = "no way out from the first `up` to the end of the second";
  return { from, to, ups: 2, interruption };
}

/** The `egress` of the network settings, as they stand in the configuration. */
export function egressOf(network: string | undefined): string {
  const settings = JSON.parse(network ?? "{}") as { egress?: unknown } | null;
  return typeof settings?.egress === "string" ? settings.egress : Egress.ZonalNat;
}
