import { z } from "zod";
import {
  tunnelLimits,
  tunnelListProblem,
  tunnelNumberProblem,
  tunnelWordProblem,
} from "../../limits";
import { matching, text, wholeNumber, type Check } from "./kinds";

type Numbers = keyof typeof tunnelLimits.numbers;
type Words = keyof typeof tunnelLimits.words;
type Lists = keyof typeof tunnelLimits.lists;

const number = (option: Numbers, words: string) =>
  wholeNumber((value) => tunnelNumberProblem(option, value))
    .optional()
    .describe(`${words} Default: AWS's, ${tunnelLimits.numbers[option].unset}.`);

const word = (option: Words, words: string) =>
  text((value) => tunnelWordProblem(option, value))
    .optional()
    .describe(words);

const listed = <T extends z.ZodType<string | number>>(item: T, option: Lists, words: string) =>
  z
    .array(item)
    .check(judging((values) => tunnelListProblem(option, values)))
    .optional()
    .describe(words);

/** A check of a whole value that says what is wrong with it. */
function judging<T>(problem: Check<T>) {
  return (context: z.core.ParsePayload<T>) => {
    const message = problem(context.value);
    if (message) context.issues.push({ code: "custom", input: context.value, message });
  };
}

/** What a tunnel does otherwise than the safe profile, by AWS's names. */
const options = z.strictObject({
  ikeVersions: listed(z.string(), "ikeVersions", "Versions of IKE. Default: ikev2 only."),
  phase1EncryptionAlgorithms: listed(
    z.string(),
    "phase1EncryptionAlgorithms",
    "Ciphers of phase 1. Default: AES256-GCM-16 only.",
  ),
  phase1IntegrityAlgorithms: listed(
    z.string(),
    "phase1IntegrityAlgorithms",
    "Hashes of phase 1. Default: SHA2-384 and SHA2-512.",
  ),
  phase1DhGroupNumbers: listed(
    z.int(),
    "phase1DhGroupNumbers",
    "Diffie-Hellman groups of phase 1. Default: 20 and 21.",
  ),
  phase1LifetimeSeconds: number("phase1LifetimeSeconds", "Seconds that phase 1 lives."),
  phase2EncryptionAlgorithms: listed(
    z.string(),
    "phase2EncryptionAlgorithms",
    "Ciphers of phase 2. Default: AES256-GCM-16 only.",
  ),
  phase2IntegrityAlgorithms: listed(
    z.string(),
    "phase2IntegrityAlgorithms",
    "Hashes of phase 2. Default: SHA2-384 and SHA2-512.",
  ),
  phase2DhGroupNumbers: listed(
    z.int(),
    "phase2DhGroupNumbers",
    "Diffie-Hellman groups of phase 2. Default: 20 and 21.",
  ),
  phase2LifetimeSeconds: number(
    "phase2LifetimeSeconds",
    "Seconds that phase 2 lives, fewer than phase 1.",
  ),
  rekeyMarginTimeSeconds: number(
    "rekeyMarginTimeSeconds",
    "Seconds before its end in which phase 2 is renewed, at most half of its life.",
  ),
  rekeyFuzzPercentage: number(
    "rekeyFuzzPercentage",
    "By how many percent of the margin the renewal is moved at random.",
  ),
  replayWindowSize: number("replayWindowSize", "Packets in the window against replays."),
  dpdTimeoutSeconds: number(
    "dpdTimeoutSeconds",
    "Seconds without an answer until a tunnel counts as dead.",
  ),
  dpdTimeoutAction: word(
    "dpdTimeoutAction",
    "What AWS does with a dead tunnel: clear, none or restart. Default: restart.",
  ),
  startupAction: word(
    "startupAction",
    "start: AWS starts the tunnel; add: it waits for the router. Default: start.",
  ),
  enableTunnelLifecycleControl: z
    .boolean()
    .optional()
    .describe(
      "Whether one may choose when AWS maintains the tunnel's end. Turning it on replaces that end. Default: not.",
    ),
});

/** Options of all tunnels of a site. */
export const tunnels = options
  .default({})
  .describe("What every tunnel of the site does otherwise than the safe profile.");

/** Options of single tunnels. */
export const exceptions = z
  .record(
    matching(
      /^[a-z](-?[a-z0-9])*\/[12]$/,
      "a router and the number of its tunnel, such as edge-1/2",
    ),
    options.describe("What this tunnel does otherwise."),
  )
  .default({})
  .describe(
    "What single tunnels do otherwise again, by router and tunnel, such as edge-1/2. A change interrupts that tunnel for minutes: make it in one at a time.",
  );
