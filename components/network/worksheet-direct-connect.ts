import { directConnectLimits } from "@hybrid-platform/limits";
import { HostedConnection, LinkEncryption, LinkState } from "./site-arguments";
import type { DirectConnectLink } from "./links";
import { section, table, unknown } from "./worksheet-markdown";
import type { Known } from "./worksheet";

/** What the router's end of one Direct Connect link is set to. */
export function directConnectSection(link: DirectConnectLink, known: Known): string {
  const waiting =
    link.state === LinkState.Ordered
      ? [
          "**Ordered, not in use yet.** Until AWS shows the connection as available there is no session: prepare all of this, and bring it up when the link's `state` is `available`.",
        ]
      : [];
  return section(
    `Direct Connect ${link.link}`,
    ...waiting,
    table(["Setting", "Value"], [...physicalRows(link, known), ...sessionRows(link, known)]),
    "Switch BFD on: AWS answers, and a dead link is left after a second instead of a minute and a half. Do not combine it with BGP graceful restart.",
  );
}

function physicalRows(link: DirectConnectLink, { facts = {} }: Known): string[][] {
  const { site, connectionId, location, bandwidth, vlan, mtu = 1500 } = link;
  const id = facts[`${site}/${link.link}/connectionId`] ?? connectionId ?? unknown;
  const where = connectionId === undefined ? [location, bandwidth].join(", ") : origin(link);
  return [
    ["Connection", `${id} (${where})`],
    ["Encryption", encryptionWords(link)],
    ["VLAN (802.1Q)", String(vlan)],
    [
      "MTU",
      mtu > 1500
        ? `${mtu}; 1500 for hosts whose traffic may have to take the VPN: a path in both has the smaller`
        : String(mtu),
    ],
  ];
}

function origin({ hosted }: DirectConnectLink): string {
  if (hosted === undefined) return "existing";
  return hosted === HostedConnection.Accept
    ? "hosted by a partner, accepted here"
    : "hosted by a partner";
}

function encryptionWords({ encryption }: DirectConnectLink): string {
  if (encryption === LinkEncryption.PrivateIpVpn)
    return "by the VPN tunnels inside it, and nothing else passes";
  return encryption === LinkEncryption.Macsec
    ? "MACsec, and nothing passes without it. Its pair of keys (CKN and CAK) is made by the router's owner, set on the port, and given to AWS with `aws directconnect associate-mac-sec-key`; it is in no file"
    : "none by the link";
}

function sessionRows(link: DirectConnectLink, { facts = {}, secretNames = {} }: Known) {
  const { site, key, authKey, prefixAllocation } = link;
  const { bgp, bfd, localPreference, prefixAllocation: allocation } = directConnectLimits;
  const fact = (end: "amazonAddress" | "customerAddress") =>
    link[end] ?? facts[`${site}/${link.link}/${end}`] ?? unknown;
  const secretName = secretNames[key];
  const ownKey =
    secretName === undefined
      ? "the one that the stack was given"
      : `secret \`${secretName}\` of the stack's configuration`;
  return [
    ["Address of the router", fact("customerAddress")],
    ["Address of AWS, the BGP neighbour", fact("amazonAddress")],
    [
      "BGP key (MD5)",
      authKey === undefined
        ? "made by AWS: shown with the virtual interface in its console"
        : ownKey,
    ],
    [
      "BGP timers",
      `hold ${bgp.hold} s, keepalive ${bgp.keepalive} s; the lower of both ends holds`,
    ],
    ["BFD", `${bfd.milliseconds} ms × ${bfd.multiplier}`],
    [
      "Prefixes that AWS takes",
      `${prefixAllocation ?? allocation.unset} at most; one more and the session goes down`,
    ],
    [
      "Community on what is announced",
      `${localPreference.high} (high); ${localPreference.low} (low) while the link is taken out of use`,
    ],
  ];
}
