import { Provider } from "@pulumi/aws/provider";
import type { StackSettings } from "./settings";

/** The one AWS provider of a stack: of its region, bound to its account, with the tags that everything has. */
export function awsProvider(settings: StackSettings): Provider {
  const { deployment, profile, environment, owner, costCenter } = settings;
  return new Provider("aws", {
    region: deployment.region,
    profile,
    allowedAccountIds: [deployment.account],
    // Deploying makes hundreds of calls at once: slow down when AWS says so, rather than fail.
    retryMode: "adaptive",
    defaultTags: {
      tags: {
        Project: deployment.project,
        Stack: deployment.stack,
        Environment: environment,
        Owner: owner,
        CostCenter: costCenter,
      },
    },
  });
}
