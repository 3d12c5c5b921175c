import { remove, set, unset } from "../change";
import type { Mutations } from "../mutation";

const connection = "network-seoul-edge-1-vpn";
const activation = "operations-activation-racks-first";

export const hybridMutations: Mutations = {
  prod: {
    "tasks of a zone that learn no way to the site": [
      remove("network-app-a-sites"),
      { "routes-from-sites-propagated": ["network-app-a-routes"] },
    ],
    "databases of a zone that learn no way to the site": [
      remove("network-data-a-sites"),
      { "routes-from-sites-propagated": ["network-data-a-routes"] },
    ],
    "a link whose routes are written by hand": [
      set(connection, { staticRoutesOnly: true }),
      {
        "survives-as-promised": ["? hybrid-platform-prod"],
        "vpn-dynamic-routes": ["network-seoul-edge-1-vpn"],
      },
    ],
    "a tunnel that agrees to weak algorithms": [
      set(connection, { tunnel2Phase1DhGroupNumbers: [2, 20] }),
      { "vpn-strong-algorithms": ["network-seoul-edge-1-vpn"] },
    ],
    "a tunnel that agrees to anything": [
      unset(connection, "tunnel1IkeVersions"),
      { "vpn-strong-algorithms": ["network-seoul-edge-1-vpn"] },
    ],
    "a tunnel that logs nothing": [
      unset(connection, "tunnel2LogOptions"),
      { "vpn-tunnel-logs": ["network-seoul-edge-1-vpn"] },
    ],
  },
  everything: {
    "a registration that never ends": [
      unset(activation, "expirationDate"),
      { "activation-limited": ["operations-activation-racks-first"] },
    ],
    "a registration for a thousand servers": [
      set(activation, { registrationLimit: 1000 }),
      { "activation-limited": ["operations-activation-racks-first"] },
    ],
    "a link to the transit gateway whose tunnel logs nothing": [
      unset("network-seoul-edge-1-transit-vpn", "tunnel1LogOptions"),
      { "vpn-tunnel-logs": ["network-seoul-edge-1-transit-vpn"] },
    ],
  },
};
