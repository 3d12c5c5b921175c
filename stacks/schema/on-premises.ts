import { z } from "zod";
import { name } from "./kinds";

/** Where a service runs on premises. */
export const onPremises = z
  .strictObject({
    fleet: name().describe("Fleet to run on; it must say `runs: containers`."),
    count: z
      .int()
      .min(1)
      .max(5000)
      .optional()
      .describe("Number of tasks. Default: none, daemon is said."),
    daemon: z
      .literal(true)
      .optional()
      .describe(
        "true: one task on every server of the fleet, those that register later too, as agents for logs and metrics want it. Default: count is said.",
      ),
  })
  .optional()
  .describe("Tasks on servers of a site (ECS Anywhere). Default: none.");
