import { remove, set, unset } from "../change";
import type { Mutations } from "../mutation";

const connection = "network-seoul-edge-1-vpn";
const activation = "operations-activation-racks-first";

export const hybridMutations: Mutations = {
  prod: {
    "tasks of a zone that learn no way to the site": [remove("network-app-a-sites"), {}],
    "databases of a zone that learn no way to the site": [remove("network-data-a-sites"), {}],
    "a link whose routes are written by hand": [set(connection, { staticRoutesOnly: true }), {}],
    "a tunnel that agrees to weak algorithms": [set(connection, { tunnel2Phase1DhGroupNumbers: [2, 20] }), {}],
    "a tunnel that agrees to anything": [unset(connection, "tunnel1IkeVersions"), {}],
    "a tunnel that logs nothing": [unset(connection, "tunnel2LogOptions"), {}],
  },
  everything: {
    "a registration that never ends": [unset(activation, "expirationDate"), {}],
    "a registration for a thousand servers": [set(activation, { registrationLimit: 1000 }), {}],
    "a link to the transit gateway whose tunnel logs nothing": [
      unset("network-seoul-edge-1-transit-vpn", "tunnel1LogOptions"), {}],
  },
};
