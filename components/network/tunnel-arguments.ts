/**
 * Options of a tunnel, by AWS's names; each replaces that of the safe profile: IKEv2, AES256-GCM-16, groups 20 and 21, both
 * ends start and restart it. Its keys, logs and inside ranges are no options: AWS makes the keys, logs are always on.
 * Source: Site-to-Site VPN User Guide, "Tunnel options".
 */
export interface TunnelArgs {
  /** `ikev1`, `ikev2` or both. @default ["ikev2"] */
  ikeVersions?: string[];
  /** Ciphers of phase 1. @default ["AES256-GCM-16"] */
  phase1EncryptionAlgorithms?: string[];
  /** Hashes of phase 1. @default ["SHA2-384", "SHA2-512"] */
  phase1IntegrityAlgorithms?: string[];
  /** Diffie-Hellman groups of phase 1. @default [20, 21] */
  phase1DhGroupNumbers?: number[];
  /** Seconds that phase 1 lives, 900 to 28,800. @default AWS's, 28800 */
  phase1LifetimeSeconds?: number;
  /** Ciphers of phase 2. @default ["AES256-GCM-16"] */
  phase2EncryptionAlgorithms?: string[];
  /** Hashes of phase 2. @default ["SHA2-384", "SHA2-512"] */
  phase2IntegrityAlgorithms?: string[];
  /** Diffie-Hellman groups of phase 2, for perfect forward secrecy. @default [20, 21] */
  phase2DhGroupNumbers?: number[];
  /** Seconds that phase 2 lives, 900 to 3,600 and shorter than phase 1. @default AWS's, 3600 */
  phase2LifetimeSeconds?: number;
  /** Seconds before its end in which phase 2 is renewed, 60 to half of its life. @default AWS's, 270 */
  rekeyMarginTimeSeconds?: number;
  /** By how many percent of the margin the renewal is moved at random, 0 to 100. @default AWS's, 100 */
  rekeyFuzzPercentage?: number;
  /** Packets in the window against replays, 64 to 2,048. @default AWS's, 1024 */
  replayWindowSize?: number;
  /** Seconds without an answer until a tunnel counts as dead, 30 or more. @default AWS's, 30 */
  dpdTimeoutSeconds?: number;
  /** What AWS does with a dead tunnel: `clear`, `none` or `restart`. @default "restart" */
  dpdTimeoutAction?: string;
  /** Whether AWS starts a tunnel (`start`) or waits for the router (`add`). @default "start" */
  startupAction?: string;
  /** Whether one may choose when AWS maintains the tunnel's end. Turning it on replaces that end. @default false */
  enableTunnelLifecycleControl?: boolean;
}
