/**
 * What a tunnel of Site-to-Site VPN can be told, by AWS's names for its options.
 * Source: Site-to-Site VPN User Guide, "Tunnel options for your AWS Site-to-Site VPN connection", read 2026-11.
 */
export const tunnelLimits = {
  /** Whole numbers from `lowest` to `highest`, where there is one; `unset` is what AWS takes when nothing is said. */
  numbers: {
    phase1LifetimeSeconds: { lowest: 900, highest: 28_800, unset: 28_800 },
    phase2LifetimeSeconds: { lowest: 900, highest: 3_600, unset: 3_600 },
    rekeyMarginTimeSeconds: { lowest: 60, highest: 1_800, unset: 270 },
    rekeyFuzzPercentage: { lowest: 0, highest: 100, unset: 100 },
    replayWindowSize: { lowest: 64, highest: 2_048, unset: 1_024 },
    dpdTimeoutSeconds: { lowest: 30, highest: undefined, unset: 30 },
  },
  /** One word of these. */
  words: {
    dpdTimeoutAction: ["clear", "none", "restart"],
    startupAction: ["add", "start"],
  },
  /** One or more of these, each once. */
  lists: {
    ikeVersions: ["ikev1", "ikev2"],
    phase1EncryptionAlgorithms: ["AES128", "AES256", "AES128-GCM-16", "AES256-GCM-16"],
    phase1IntegrityAlgorithms: ["SHA1", "SHA2-256", "SHA2-384", "SHA2-512"],
    phase1DhGroupNumbers: [2, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
    phase2EncryptionAlgorithms: ["AES128", "AES256", "AES128-GCM-16", "AES256-GCM-16"],
    phase2IntegrityAlgorithms: ["SHA1", "SHA2-256", "SHA2-384", "SHA2-512"],
    phase2DhGroupNumbers: [2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
  },
  /** Bytes that fit through a tunnel without being cut, and of TCP's payload in them. */
  mtu: 1446,
  mss: 1406,
  /** Gbit/s that one tunnel carries. */
  gigabits: 1.25,
  /** Seconds of AWS's BGP sessions inside tunnels. */
  bgp: { hold: 30, keepalive: 10 },
} as const;

type Numbers = keyof typeof tunnelLimits.numbers;
type Words = keyof typeof tunnelLimits.words;
type Lists = keyof typeof tunnelLimits.lists;

/** Options of a tunnel that can be judged. */
export type TunnelOptionValues = Partial<
  Record<Numbers, number> & Record<Words, string> & Record<Lists, (string | number)[]>
>;

/** Says what is wrong with the number of an option. */
export function tunnelNumberProblem(option: Numbers, value: number): string | undefined {
  const { lowest, highest } = tunnelLimits.numbers[option];
  if (Number.isInteger(value) && value >= lowest && value <= (highest ?? value)) return undefined;
  const range = highest === undefined ? `from ${lowest} on` : `from ${lowest} to ${highest}`;
  return `${option} is ${value}; whole numbers ${range} are allowed`;
}

/** Says what is wrong with the word of an option. */
export function tunnelWordProblem(option: Words, value: string): string | undefined {
  const allowed: readonly string[] = tunnelLimits.words[option];
  return allowed.includes(value)
    ? undefined
    : `${option} is "${value}"; allowed: ${allowed.join(", ")}`;
}

/** Says what is wrong with the list of an option. */
export function tunnelListProblem(option: Lists, values: (string | number)[]): string | undefined {
  const allowed: readonly (string | number)[] = tunnelLimits.lists[option];
  if (values.length === 0) return `${option} is empty; leave it out, or name one of the allowed`;
  const unknown = values.find((value) => !allowed.includes(value));
  if (unknown !== undefined)
    return `${option} has ${JSON.stringify(unknown)}; allowed: ${allowed.join(", ")}`;
  return new Set(values).size === values.length ? undefined : `${option} names one value twice`;
}

/** Everything that AWS would refuse of a tunnel's options: each by itself, then how they fit together. */
export function tunnelProblems(options: TunnelOptionValues): string[] {
  const single = [
    ...each(tunnelLimits.numbers, (option) => {
      const value = options[option];
      return value === undefined ? undefined : tunnelNumberProblem(option, value);
    }),
    ...each(tunnelLimits.words, (option) => {
      const value = options[option];
      return value === undefined ? undefined : tunnelWordProblem(option, value);
    }),
    ...each(tunnelLimits.lists, (option) => {
      const value = options[option];
      return value === undefined ? undefined : tunnelListProblem(option, value);
    }),
  ];
  return single.length > 0 ? single : relationProblems(options);
}

function relationProblems(options: TunnelOptionValues): string[] {
  const number = (option: Numbers) => options[option] ?? tunnelLimits.numbers[option].unset;
  const [first, second] = [number("phase1LifetimeSeconds"), number("phase2LifetimeSeconds")];
  const margin = number("rekeyMarginTimeSeconds");
  const problems = [];
  if (second >= first)
    problems.push(
      `phase2LifetimeSeconds is ${second} and phase1LifetimeSeconds ${first}: phase 2 must be the shorter`,
    );
  if (margin > second / 2)
    problems.push(
      `rekeyMarginTimeSeconds is ${margin}; at most half of phase2LifetimeSeconds, ${second / 2}, is allowed`,
    );
  if (options.startupAction === "start" && options.ikeVersions?.includes("ikev2") === false)
    problems.push(
      'startupAction "start" needs IKEv2: AWS starts no tunnel with IKEv1; say "add", or allow ikev2',
    );
  return problems;
}

function each<Option extends string>(
  options: Record<Option, unknown>,
  problem: (option: Option) => string | undefined,
): string[] {
  return (Object.keys(options) as Option[]).flatMap((option) => problem(option) ?? []);
}
