/**
 * The letters of the availability zones of each region that every account can use, as of 2026-11.
 * Sources: AWS documentation, "AWS Regions" and "AWS Availability Zones" (AWS Global Infrastructure), and the regional
 * announcements. Local zones are left out. Letters that only old accounts still see (`ap-northeast-1b`) are left out
 * too; in `us-west-1` and `ca-central-1` letters have gaps for the same reason.
 */
export const zoneLetters: Record<string, string> = {
  "af-south-1": "abc",
  "ap-east-1": "abc",
  "ap-east-2": "abc",
  "ap-northeast-1": "acd",
  "ap-northeast-2": "abcd",
  "ap-northeast-3": "abc",
  "ap-south-1": "abc",
  "ap-south-2": "abc",
  "ap-southeast-1": "abc",
  "ap-southeast-2": "abc",
  "ap-southeast-3": "abc",
  "ap-southeast-4": "abc",
  "ap-southeast-5": "abc",
  "ap-southeast-6": "abc",
  "ap-southeast-7": "abc",
  "ca-central-1": "abd",
  "ca-west-1": "abc",
  "cn-north-1": "abd",
  "cn-northwest-1": "abc",
  "eu-central-1": "abc",
  "eu-central-2": "abc",
  "eu-north-1": "abc",
  "eu-south-1": "abc",
  "eu-south-2": "abc",
  "eu-west-1": "abc",
  "eu-west-2": "abcd",
  "eu-west-3": "abc",
  "il-central-1": "abc",
  "me-central-1": "abc",
  "me-south-1": "abc",
  "mx-central-1": "abc",
  "sa-east-1": "abc",
  "us-east-1": "abcdef",
  "us-east-2": "abc",
  "us-gov-east-1": "abc",
  "us-gov-west-1": "abc",
  "us-west-1": "abc",
  "us-west-2": "abcd",
};

/** Whether AWS has a region of this name. */
export function isRegion(region: string): boolean {
  return Object.hasOwn(zoneLetters, region);
}

/** The letters of the zones of `region`, one by one; none for a region that is not known. */
export function zonesOf(region: string): string[] {
  return isRegion(region) ? Array.from(zoneLetters[region] ?? "") : [];
}

/** The partition a region lies in: the second field of its ARNs. */
export function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  return "aws";
}
