/** How much light a port must give and get, in dBm for each optical lane. */
export interface OpticalBudget {
  /** Least average power that the port sends. */
  leastSent: number;
  /** Least average power that the port can read. */
  leastReceived: number;
}

/**
 * What the optics of a Direct Connect port need, by bandwidth. AWS publishes no thresholds for its light metrics; these are
 * the least values of the standards whose optics it asks for. Source: IEEE 802.3, clauses 38 (1000BASE-LX), 52 (10GBASE-LR)
 * and 88 (100GBASE-LR4), read 2026-11; optics: Direct Connect User Guide, "Network requirements". 400 Gbit/s is not here:
 * the standard leaves more than one kind of optics to choose from.
 */
const budgets: Record<string, OpticalBudget> = {
  "1Gbps": { leastSent: -11, leastReceived: -19 },
  "10Gbps": { leastSent: -8.2, leastReceived: -14.4 },
  "100Gbps": { leastSent: -4.3, leastReceived: -10.6 },
};

/** The light that a port of a bandwidth needs, where a standard says it. */
export function opticalBudget(bandwidth: string): OpticalBudget | undefined {
  return Object.hasOwn(budgets, bandwidth) ? budgets[bandwidth] : undefined;
}
