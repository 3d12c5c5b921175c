import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import type { PlannedResource } from "./record/resource";

export const DateState = {
  Open: "open",
  Soon: "expires-soon",
  Expired: "expired",
  TooFar: "too-far",
} as const;
export type DateState = (typeof DateState)[keyof typeof DateState];

/** What is to be said about a date that a resource depends on. */
export interface DateVerdict {
  urn: string;
  /** When it expires, as the settings say it. */
  expires: string;
  state: DateState;
  message: string;
}

const dayMs = 24 * 60 * 60 * 1000;
const warnDays = 7;
/** AWS Systems Manager API reference, `CreateActivation`: an expiration date lies at most 30 days in the future. */
const limitDays = 30;

/** Judges the expiration dates of hybrid activations as of a day. */
export function judgeDates(resources: PlannedResource[], asOf: Date): DateVerdict[] {
  return resources
    .filter(({ type }) => type === "aws:ssm/activation:Activation")
    .flatMap(({ urn, inputs }) => {
      const expires = inputs["expirationDate"];
      return typeof expires === "string" && expires !== unknownValue
        ? [{ urn, expires, ...judgeDate(new Date(expires), asOf) }]
        : [];
    })
    .sort((a, b) => (a.urn < b.urn ? -1 : 1));
}

function judgeDate(expires: Date, asOf: Date): { state: DateState; message: string } {
  const days = (expires.valueOf() - asOf.valueOf()) / dayMs;
  if (days <= 0) {
    return {
      state: DateState.Expired,
      message: "it has expired: no host can register with it; add a new generation",
    };
  }
  if (days < warnDays) {
    return {
      state: DateState.Soon,
      message: `it expires within ${warnDays} days: register the hosts now`,
    };
  }
  if (days > limitDays) {
    return {
      state: DateState.TooFar,
      message: `it lies more than ${limitDays} days ahead: AWS refuses to create it`,
    };
  }
  return { state: DateState.Open, message: `hosts can register for ${Math.floor(days)} more days` };
}
