import { addressAt, tunnelLimits } from "@hybrid-platform/limits";
import type { VpnLink } from "./links";
import { Attachment } from "./transit/arguments";
import { section, table, unknown } from "./worksheet-markdown";
import type { Facts } from "./worksheet";

/** What the two tunnels of one router are set to. */
export function tunnelSection(link: VpnLink, facts: Facts): string {
  const { mtu, mss, bgp } = tunnelLimits;
  const columns = [tunnelColumn(link, facts, 0), tunnelColumn(link, facts, 1)];
  const labels = Object.keys(columns[0] ?? {});
  const rows = labels.map((label) => [label, ...columns.map((column) => column[label] ?? "")]);
  return section(
    titleOf(link),
    table(["Setting", "Tunnel 1", "Tunnel 2"], rows),
    `Both tunnels: routed, one BGP session inside each, hold ${bgp.hold} s and keepalive ${bgp.keepalive} s. ` +
      `MTU ${mtu}, TCP MSS clamped to ${mss}. UDP 500 (IKE), UDP 4500 (NAT traversal) and protocol 50 (ESP) must pass between ${link.address} and AWS.`,
    `Pre-shared keys: in Secrets Manager, ${keyPlace(link, facts)}. Who sets up the router reads them there; they are in no file.`,
  );
}

function titleOf({ attachment, underlay }: VpnLink): string {
  if (underlay === "direct-connect") return "VPN tunnels inside Direct Connect";
  return attachment === Attachment.TransitGateway
    ? "VPN tunnels to the transit gateway"
    : "VPN tunnels";
}

function keyPlace({ place }: VpnLink, facts: Facts): string {
  const arn = facts[`${place}/keyArn`];
  return arn === undefined
    ? `a secret that AWS makes (its ARN is ${unknown})`
    : `\`${arn}\`, one key for each tunnel`;
}

/** The settings of one tunnel, in the order in which they are entered. */
function tunnelColumn(link: VpnLink, facts: Facts, index: 0 | 1): Record<string, string> {
  const { place, address, tunnels, insideCidrs } = link;
  const options = tunnels[index];
  const fact = (name: string) => facts[`${place}/tunnel${index + 1}/${name}`];
  const range = insideCidrs[index];
  // Of the four addresses AWS takes the first that a host can have, and the router the second.
  const inside = (host: number) => (range === undefined ? unknown : addressAt(range, host));
  const seconds = (option: keyof typeof tunnelLimits.numbers) =>
    `${options[option] ?? tunnelLimits.numbers[option].unset} s`;
  const phase = (one: "phase1" | "phase2") => [
    words(options[`${one}EncryptionAlgorithms`]),
    words(options[`${one}IntegrityAlgorithms`]),
    `group ${words(options[`${one}DhGroupNumbers`])}`,
    seconds(`${one}LifetimeSeconds`),
  ];
  const { numbers } = tunnelLimits;
  return {
    "Outside address of the router": address,
    "Outside address of AWS": fact("outsideAddress") ?? unknown,
    "Inside address of the router": fact("customerAddress") ?? inside(2),
    "Inside address of AWS, the BGP neighbour": fact("amazonAddress") ?? inside(1),
    "Prefix length inside": "/30",
    IKE: words(options.ikeVersions),
    "Phase 1 (IKE)": phase("phase1").join("; "),
    "Phase 2 (IPsec, ESP tunnel mode)": `${phase("phase2").join("; ")}; perfect forward secrecy`,
    "Rekey margin of AWS": `${seconds("rekeyMarginTimeSeconds")}, moved by up to ${options.rekeyFuzzPercentage ?? numbers.rekeyFuzzPercentage.unset} %`,
    "Replay window": `${options.replayWindowSize ?? numbers.replayWindowSize.unset} packets`,
    "Dead peer detection": `after ${seconds("dpdTimeoutSeconds")}; then AWS: ${options.dpdTimeoutAction ?? "clear"}`,
    "Started by": options.startupAction === "start" ? "AWS and the router" : "the router",
  };
}

const words = (values: (string | number)[] = []) => values.join(" or ");
