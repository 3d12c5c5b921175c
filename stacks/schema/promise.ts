import { z } from "zod";

/** What a stack can be taken away from, one at a time. */
const losses = ["zone", "link", "router", "nat-gateway", "resolver-address", "region"] as const;

/** What the stack promises to survive. */
export const survives = z
  .array(z.enum(losses))
  .refine((all) => new Set(all).size === all.length, "each one once")
  .default([])
  .describe(
    "What the stack promises to survive without anybody's help, or for region, by its copies: any of zone, link, router, nat-gateway, resolver-address, region. A rule plays each loss through, and refuses a plan that does not keep the promise. Default: nothing.",
  );
