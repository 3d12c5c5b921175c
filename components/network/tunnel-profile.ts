import type { VpnConnectionArgs } from "@pulumi/aws/ec2";
import type { VpnArgs } from "./site-arguments";
import type { TunnelArgs } from "./tunnel-arguments";

/** The options of one tunnel, by their names without the tunnel's number. */
type TunnelOptions = {
  [
    Key in keyof VpnConnectionArgs as Key extends `tunnel1${infer Option}`
      ? Uncapitalize<Option>
      : never
  ]?: VpnConnectionArgs[Key];
};

/**
 * What every tunnel agrees to: IKEv2, and of each kind only algorithms without known weakness. AWS would also accept the
 * weak ones, so the other end could choose them. Both ends restart a tunnel that is found dead, and AWS starts it too.
 * Source: Site-to-Site VPN User Guide, "Tunnel options".
 */
const safe: TunnelArgs = {
  ikeVersions: ["ikev2"],
  phase1EncryptionAlgorithms: ["AES256-GCM-16"],
  phase1IntegrityAlgorithms: ["SHA2-384", "SHA2-512"],
  phase1DhGroupNumbers: [20, 21],
  phase2EncryptionAlgorithms: ["AES256-GCM-16"],
  phase2IntegrityAlgorithms: ["SHA2-384", "SHA2-512"],
  phase2DhGroupNumbers: [20, 21],
  dpdTimeoutAction: "restart",
  startupAction: "start",
};

/** What a tunnel, `<router>/<1 or 2>`, agrees to: the safe profile, what its site says otherwise, what is said of it alone. */
export function tunnelOptions(
  { tunnels = {}, exceptions = {} }: Partial<VpnArgs>,
  tunnel: string,
): TunnelArgs {
  return { ...safe, ...said(tunnels), ...said(exceptions[tunnel] ?? {}) };
}

/** What is there: an option that is undefined says nothing. */
function said(options: TunnelArgs): TunnelArgs {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** The options of both tunnels of a connection. */
export function tunnelProfile(
  [one, other]: [TunnelArgs, TunnelArgs],
  insideCidrs: string[],
  logOptions: TunnelOptions["logOptions"],
): Partial<VpnConnectionArgs> {
  const [first, second] = insideCidrs;
  return {
    ...numbered("tunnel1", { ...one, insideCidr: first, logOptions }),
    ...numbered("tunnel2", { ...other, insideCidr: second, logOptions }),
  };
}

function numbered(tunnel: string, options: TunnelOptions): Partial<VpnConnectionArgs> {
  return Object.fromEntries(
    Object.entries(options).map(([option, value]) => [
      `${tunnel}${option.charAt(0).toUpperCase()}${option.slice(1)}`,
      value,
    ]),
  );
}
