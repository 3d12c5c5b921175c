import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as route53 from "@pulumi/aws/route53";
import { nameTags } from "../../shared";
import type { Scope, VpcReference } from "../scope";

/** Records which names the VPC looks up, what was answered, and what the firewall blocked. */
export function recordQueries(scope: Scope, vpc: VpcReference, retentionInDays: number): void {
  const { name, deployment, tags, opts } = scope;
  const child = `${name}-dns-queries`;
  const group = new cloudwatch.LogGroup(
    child,
    {
      // Under this prefix AWS lets its services write without a resource policy for each group, of which an account has ten.
      name: `/aws/vendedlogs/${deployment.project}/${deployment.stack}/${name}/dns`,
      retentionInDays,
      tags: nameTags(child, tags),
    },
    opts,
  );
  const config = new route53.ResolverQueryLogConfig(
    child,
    { destinationArn: group.arn, tags: nameTags(child, tags) },
    opts,
  );
  new route53.ResolverQueryLogConfigAssociation(
    child,
    { resolverQueryLogConfigId: config.id, resourceId: vpc.id },
    opts,
  );
}
