import { isIPv6 } from "node:net";
import { addressProblem } from "./cidr";
import { domainProblem } from "./dns";

/**
 * Records of a hosted zone. Source: Amazon Route 53 Developer Guide, "Supported DNS record types", "Values specific for
 * simple records" and "Quotas", read 2026-11.
 */
export const recordLimits = {
  /** Types that are offered; those left out belong to the zone itself, or to public zones. */
  types: ["A", "AAAA", "CNAME", "MX", "SRV", "TXT"],
  /** Seconds. */
  longestTtl: 2_147_483_647,
  valuesPerRecord: 400,
};

const longestText = 255;

/** Says what is wrong with a value of a record of this type, one of those that are offered. */
export function recordValueProblem(type: string, value: string): string | undefined {
  switch (type) {
    case "A":
      return addressProblem(value);
    case "AAAA":
      return isIPv6(value) ? undefined : `"${value}" is not an IPv6 address`;
    case "CNAME":
      return domainProblem(value);
    case "MX":
      return numbersAndDomain(value, ["priority"]);
    case "SRV":
      return numbersAndDomain(value, ["priority", "weight", "port"]);
    default:
      return textProblem(value);
  }
}

function numbersAndDomain(value: string, numbers: string[]): string | undefined {
  const words = value.split(" ");
  const domain = words.pop() ?? "";
  const sound = words.length === numbers.length && words.every(isSixteenBits);
  return sound
    ? domainProblem(domain)
    : `"${value}" is not ${numbers.join(", ")} (0 to 65535 each) and a domain, with a space between`;
}

const isSixteenBits = (word: string) => /^\d{1,5}$/.test(word) && Number(word) <= 65_535;

/** The provider puts the quotation marks; those inside, and what is no ASCII, AWS wants escaped. */
function textProblem(value: string): string | undefined {
  return value.length <= longestText && /^[ !#-[\]-~]+$/.test(value)
    ? undefined
    : `"${value}" is not a text of 1 to ${longestText} ASCII characters without quotation marks and backslashes`;
}
