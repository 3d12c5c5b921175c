import { all, Aws, given, ofBothTunnels, resourceRule, wellArchitected } from "../../kit";
import { undecided, UNKNOWN, violation, type Reading, type Verdict } from "../../kit";

export const vpnStrongAlgorithms = resourceRule({
  name: "vpn-strong-algorithms",
  description: "A VPN tunnel agrees to IKEv2 and strong algorithms only.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "SEC09-BP02",
    "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html",
  ),
  related: ["EC2.20"],
  remediationSteps:
    "List in each tunnel's options what both ends can do: IKEv2, AES-256, SHA-2 and Diffie-Hellman groups 14 or higher. Each tunnel is down for minutes while it changes, one after the other.",
  appliesTo: [Aws.VpnConnection],
  judge: (connection) =>
    Object.entries(weak).flatMap(([option, refused]) =>
      ofBothTunnels(option, (property) => judge(property, connection.read(property), refused)),
    ),
});

/** What AWS would agree to as well, and where nothing is listed does. Source: Site-to-Site VPN user guide, "Tunnel options". */
const weak: Record<string, unknown[]> = {
  IkeVersions: ["ikev1"],
  Phase1DhGroupNumbers: [2, 5],
  Phase2DhGroupNumbers: [2, 5],
  Phase1EncryptionAlgorithms: ["AES128"],
  Phase2EncryptionAlgorithms: ["AES128"],
  Phase1IntegrityAlgorithms: ["SHA1"],
  Phase2IntegrityAlgorithms: ["SHA1"],
};

function judge(property: string, list: Reading, refused: unknown[]): Verdict[] {
  const agreed = all(list);
  if (!given(list) || agreed.length === 0) {
    return violation(`${property} is not set, so ${refused.join(" and ")} will do`);
  }
  const found = agreed.filter((one) => refused.includes(one)).map(String);
  if (found.length > 0) return violation(`${property} has ${found.join(" and ")}`);
  return agreed.includes(UNKNOWN) ? undecided(`${property} is not known yet`) : [];
}
