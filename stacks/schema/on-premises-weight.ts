import { z } from "zod";

/** Share of a route's requests that tasks on premises get. */
export const onPremisesWeight = z
  .int()
  .min(0)
  .max(100)
  .optional()
  .describe(
    "Percent of the requests that go to the tasks on premises, through the private link; the others go to those in AWS. Default: none, or all of them without `cloud`.",
  );
