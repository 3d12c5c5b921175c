import { mapping, type Settings } from "./settings";
import type { Switch } from "./switches";

const see = 'docs/network.md, "Moving between attachments"';
const byDefault = "virtual-private-gateway";

/** What moving between a virtual private gateway and a transit gateway takes: of the VPC's routes, and of each link. */
export function attachmentSwitches(before: Settings, after: Settings): Switch[] {
  return [...routesMove(before, after), ...linksMove(before, after)];
}

function routesMove(before: Settings, after: Settings): Switch[] {
  const [from, to] = [attachment(before.network), attachment(after.network)];
  if (from === to) return [];
  const move = { setting: "network.attachment", from, to, see };
  if (before.network["alongside"] !== to) {
    const first = `"alongside: ${to}", and then the routers are set up`;
    return [{ ...move, ups: 2, first, interruption: "in one, all sites are cut off" }];
  }
  const kept = after.network["alongside"] === from;
  const interruption = kept
    ? "seconds; then the VPN carries what leaves the VPC"
    : `what has not moved is cut off: keep "alongside: ${from}" until all links have`;
  return [{ ...move, ups: 1, interruption }];
}

function linksMove(before: Settings, after: Settings): Switch[] {
  const [had, has] = [links(before), links(after)];
  return [...has].flatMap(([setting, link]): Switch[] => {
    const former = had.get(setting);
    if (former === undefined || former.attachment === link.attachment) return [];
    const move = { setting, from: former.attachment, to: link.attachment, see };
    if (former.ordered || link.ordered || former.vlan !== link.vlan) {
      return [{ ...move, ups: 1, interruption: "the link's session" }];
    }
    const interruption = "the link's session, from the first to the end of the second";
    return [{ ...move, ups: 2, first: 'with "state: ordered"', interruption }];
  });
}

interface Link {
  attachment: string;
  vlan: unknown;
  /** It has no virtual interface. */
  ordered: boolean;
}

function links({ network, sites }: Settings): Map<string, Link> {
  return new Map(
    Object.entries(sites).flatMap(([site, settings]) =>
      Object.entries(mapping(mapping(settings)["directConnect"])).map(([name, value]) => {
        const { attachment: own, vlan, state } = mapping(value);
        const link = { attachment: text(own) ?? attachment(network), vlan };
        const setting = `sites.${site}.directConnect.${name}.attachment`;
        return [setting, { ...link, ordered: state === "ordered" }] as const;
      }),
    ),
  );
}

const attachment = (network: Record<string, unknown>) => text(network["attachment"]) ?? byDefault;
const text = (value: unknown) => (typeof value === "string" ? value : undefined);
