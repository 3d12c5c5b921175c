import { Egress } from "../../components/network";
import type { Settings } from "./settings";
import type { Switch } from "./switches";

interface Way {
  egress: string;
  zones: string[];
}

/** One kind of change of the way out. The table of `docs/network.md`, "Changing it", has the same rows. */
export interface EgressRow {
  /** In Markdown. */
  from: string;
  to: string;
  applies: (before: Way, after: Way) => boolean;
  ups: 1 | 2;
  interruption: string;
  /** What becomes of the addresses that partners know. */
  addresses: string;
}

const code = (names: string[]) => names.map((name) => `\`${name}\``).join(", ");

function between(from: string[], to: string[]): Pick<EgressRow, "from" | "to" | "applies"> {
  const anyFrom = from.length === 0;
  const anyTo = to.length === 0;
  return {
    from: anyFrom ? "any" : code(from),
    to: anyTo ? "any" : code(to),
    applies: (before, after) =>
      before.egress !== after.egress &&
      (anyFrom || from.includes(before.egress)) &&
      (anyTo || to.includes(after.egress)),
  };
}

const { ZonalNat, SingleNat, RegionalNat, NatInstance, None } = Egress;
const once = "open connections of the zones after the first end once";
const meanwhile = "no way out from the first `up` to the end of the second";
const oneForAll = "all zones call from the first; the others are released unless held";

const stays = (before: Way, after: Way) => before.egress === after.egress;
const perZone = (before: Way, after: Way) => stays(before, after) && before.egress !== SingleNat;
const more = (some: Way, others: Way) => some.zones.some((zone) => !others.zones.includes(zone));

/** What changes of the way out take; the first row that applies holds, and a zone can come while another one goes. */
export const egressRows: EgressRow[] = [
  {
    ...between([SingleNat], [ZonalNat]),
    ups: 1,
    interruption: once,
    addresses: "the first stays; each further zone calls from a new one: tell partners before",
  },
  { ...between([ZonalNat], [SingleNat]), ups: 1, interruption: once, addresses: oneForAll },
  {
    ...between([ZonalNat, SingleNat], [RegionalNat, NatInstance]),
    ups: 2,
    interruption: meanwhile,
    addresses: "stay; coming from `single-nat`, each further zone calls from a new one",
  },
  {
    ...between([RegionalNat, NatInstance], [RegionalNat, NatInstance, ZonalNat]),
    ups: 2,
    interruption: meanwhile,
    addresses: "stay",
  },
  {
    ...between([RegionalNat, NatInstance], [SingleNat]),
    ups: 2,
    interruption: meanwhile,
    addresses: oneForAll,
  },
  {
    ...between([], [None]),
    ups: 1,
    interruption: "the way out ends",
    addresses: "released unless held",
  },
  { ...between([None], []), ups: 1, interruption: "none", addresses: "new, or those held" },
  {
    from: "`single-nat` with another first zone",
    to: "",
    applies: (before, after) =>
      stays(before, after) && after.egress === SingleNat && before.zones[0] !== after.zones[0],
    ups: 1,
    interruption: "open connections end once",
    addresses: "another one; the old one is released unless held",
  },
  {
    from: "a zone more (not `single-nat`)",
    to: "",
    applies: (before, after) => perZone(before, after) && more(after, before),
    ups: 1,
    interruption: "none",
    addresses: "one more: tell partners before, with `heldAddresses`",
  },
  {
    from: "a zone less (not `single-nat`)",
    to: "",
    applies: (before, after) => perZone(before, after) && more(before, after),
    ups: 1,
    interruption: "none for the others",
    addresses: "that zone's is released unless held",
  },
];

/** What a change of the way out takes, by the table. */
export function egressSwitches(before: Settings, after: Settings): Switch[] {
  const [was, is] = [wayOut(before), wayOut(after)];
  if (was.egress === None && is.egress === None) return [];
  return egressRows
    .filter(({ applies }) => applies(was, is))
    .map(({ ups, interruption, addresses }) => ({
      setting: stays(was, is) ? "network.zones" : "network.egress",
      from: stays(was, is) ? was.zones.join(", ") : was.egress,
      to: stays(was, is) ? is.zones.join(", ") : is.egress,
      ups,
      ...(ups === 2 && { first: "to none with heldAddresses" }),
      interruption: `${interruption}; addresses: ${addresses}`.replaceAll("`", '"'),
      see: 'docs/network.md, "Changing it"',
    }));
}

function wayOut({ network: { egress, zones } }: Settings): Way {
  return {
    egress: typeof egress === "string" ? egress : ZonalNat,
    zones: Array.isArray(zones) ? zones.map(String) : [],
  };
}
