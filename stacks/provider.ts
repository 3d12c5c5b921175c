import { Provider } from "@pulumi/aws/provider";
import type { StackSettings } from "./settings";

/** The one AWS provider of a stack: of its region, bound to its account, with the tags that everything has. */
export function awsProvider(settings: StackSettings): Provider {
  const { deployment, profile } = settings;
  return new Provider("aws", {
    region: deployment.region,
    profile,
    allowedAccountIds: [deployment.account],
    // Deploying makes hundreds of calls at once: slow down when AWS says so, rather than fail.
    retryMode: "adaptive",
    defaultTags: { tags: stackTags(settings) },
  });
}

/** The tags that everything of a stack has. */
export function stackTags(settings: StackSettings): Record<string, string> {
  const { deployment, environment, owner, costCenter } = settings;
  return {
    Project: deployment.project,
    Stack: deployment.stack,
    Environment: environment,
    Owner: owner,
    CostCenter: costCenter,
  };
}
