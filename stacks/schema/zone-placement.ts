import { z } from "zod";
import { Tier } from "../../components/network/address-plan";
import { cidrProblem } from "../../limits";
import { matching, text } from "./kinds";

/** Where one zone lies, as far as it is not to lie where the address plan puts it. */
export const zonePlacement = z.strictObject({
  slot: z
    .int()
    .min(1)
    .max(8)
    .optional()
    .describe(
      "Eighth of the VPC that the zone's subnets lie in. Another one replaces them. Default: that of the letter, 1 for a.",
    ),
  availabilityZoneId: matching(
    /^[a-z]+\d-az\d+$/,
    "the id of an availability zone, such as apne2-az1",
  )
    .optional()
    .describe(
      "Id of the availability zone, such as apne2-az1. Another one replaces the zone's subnets. Default: the zone that the account calls by the letter.",
    ),
  cidrs: z
    .partialRecord(z.enum(Tier), text(cidrProblem))
    .optional()
    .describe(
      "Ranges of the zone's subnets by tier, each in a range of the VPC. Another one replaces the subnet. Default: where they are planned.",
    ),
});
