import { Aws } from "../../../kit";
import { add, ref, remove, set, together } from "../change";
import type { Mutations } from "../mutation";

const pyeongchon = "network-seoul-pyeongchon-interface";
const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const association = "network-direct-connect-vpc";

export const linkProofMutations: Mutations = {
  prod: {
    "a VPC that sites do not hear of": [
      set(association, { allowedPrefixes: ["10.99.0.0/16"] }),
      { "direct-connect-announces-vpc": ["network-direct-connect-vpc"] },
    ],
    "everything announced to the sites": [
      set(association, { allowedPrefixes: ["0.0.0.0/0"] }),
      { "direct-connect-announces-vpc": ["network-direct-connect-vpc"] },
    ],
    "more prefixes than Direct Connect announces": [
      set(association, {
        allowedPrefixes: ["10.80.0.0/16", ...range(50).map((each) => `10.80.${String(each)}.0/24`)],
      }),
      { "direct-connect-prefixes-within-quota": ["network-direct-connect-vpc"] },
    ],
    "a range of the site that is sent into the VPN": [
      add(Aws.VpnConnectionRoute, "static", {
        vpnConnectionId: ref("network-seoul-edge-1-vpn"),
        destinationCidrBlock: "10.1.0.0/16",
      }),
      { "direct-connect-preferred": ["static"] },
    ],
    "two links on one connection": [
      set(pyeongchon, { connectionId: "dxcon-fg5678gh" }),
      {
        "direct-connect-diversity": [
          "network-seoul-gasan-interface",
          "network-seoul-pyeongchon-interface",
        ],
      },
    ],
    "two links on one router": [set(pyeongchon, { "tags.Router": "network-seoul-edge-1" }), {}],
    "a link to another gateway": [
      together(
        add(Aws.DirectConnectGateway, "other", { amazonSideAsn: "64515" }),
        set(pyeongchon, { dxGatewayId: ref("Gateway other") }),
      ),
      {
        "direct-connect-diversity": [
          "network-seoul-gasan-interface",
          "network-seoul-pyeongchon-interface",
        ],
        "vpn-backs-up-direct-connect": ["? network-seoul-pyeongchon-interface"],
      },
    ],
    "one link only": [
      remove(
        "operations-dashboard",
        pyeongchon,
        "network-seoul-pyeongchon-bgp-down",
        "network-seoul-pyeongchon-prefixes-missing",
        "network-seoul-pyeongchon-prefixes-full",
        "network-seoul-pyeongchon-announces-nothing",
        "network-seoul-cut-off",
        "network-seoul-on-backup",
      ),
      { "direct-connect-diversity": ["network-seoul-gasan-interface"] },
    ],
    "links that no VPN stands by for": [
      together(
        set("network-seoul-edge-1-vpn", { vpnGatewayId: undefined }),
        set("network-seoul-edge-2-vpn", { vpnGatewayId: undefined }),
      ),
      {
        "vpn-backs-up-direct-connect": [
          "network-seoul-gasan-interface",
          "network-seoul-pyeongchon-interface",
        ],
      },
    ],
    "a router that holds every link": [
      together(
        set(pyeongchon, { "tags.Router": "network-seoul-edge-1" }),
        set("network-seoul-edge-2-vpn", {
          customerGatewayId: ref("CustomerGateway network-seoul-edge-1"),
        }),
      ),
      {
        "survives-as-promised": ["hybrid-platform-prod"],
        "vpn-backs-up-direct-connect": [
          "network-seoul-gasan-interface",
          "network-seoul-pyeongchon-interface",
        ],
      },
    ],
  },
  everything: {
    "a VPC behind the transit gateway that sites do not hear of": [
      set("network-transit-direct-connect-hub", { allowedPrefixes: ["10.99.0.0/16"] }),
      { "direct-connect-announces-vpc": ["network-transit-direct-connect-hub"] },
    ],
    "further tasks that sites do not hear of": [
      set("network-transit-direct-connect-hub", { allowedPrefixes: ["10.80.0.0/16"] }),
      { "direct-connect-announces-vpc": ["network-transit-direct-connect-hub"] },
    ],
    "a transit gateway whose table does not know the VPC": [
      remove("network-transit-gateway-vpc-propagation"),
      { "transit-gateway-leads-both-ways": ["network-transit-gateway-vpc"] },
    ],
    "tasks of a zone without a route to the transit gateway": [
      remove("network-app-a-to-10.0.0.0/14"),
      { "workload-subnets-reach-sites": ["network-transit-gateway-vpc"] },
    ],
  },
};
