import { z } from "zod";
import { matching } from "./kinds";

/** What a fleet that runs containers chooses about its agents. */
export const hostAgent = z
  .strictObject({
    version: matching(
      /^\d+\.\d+\.\d+-\d+$/,
      "a version of the package amazon-ecs-init, such as 1.86.3-1",
    )
      .optional()
      .describe(
        "Version of the ECS agent's package that servers install, such as 1.86.3-1. Default: the newest.",
      ),
    proxy: matching(
      /^http:\/\/[A-Za-z0-9.-]+:\d{1,5}$/,
      "the URL of an HTTP proxy with its port and without a password, such as http://proxy.example.com:3128",
    )
      .optional()
      .describe(
        "HTTP proxy through which servers reach AWS. Default: none, they reach it directly.",
      ),
    noProxy: z
      .array(matching(/^[A-Za-z0-9.:/-]+$/, "a name, an address or a range"))
      .default([])
      .describe(
        "Names and addresses that servers call without the proxy. Default: themselves only.",
      ),
  })
  .default({ noProxy: [] })
  .describe(
    "Agents on the servers of a fleet that runs containers: `npm run host-kit` writes them into its files.",
  );
