import type * as ec2transitgateway from "@pulumi/aws/ec2transitgateway";
import * as ram from "@pulumi/aws/ram";
import { nameTags } from "../../shared";
import type { Scope } from "../scope";

/** Lets others attach their VPCs to the hub. What they attach waits until it is accepted and routed. */
export function shareGateway(
  { name, tags, opts }: Scope,
  gateway: ec2transitgateway.TransitGateway,
  principals: string[],
): void {
  if (principals.length === 0) return;
  const child = `${name}-transit-gateway-share`;
  const share = new ram.ResourceShare(
    child,
    {
      // An account by its number may be outside the organisation, and nothing tells beforehand.
      allowExternalPrincipals: principals.some(isAccount),
      tags: nameTags(child, tags),
    },
    opts,
  );
  new ram.ResourceAssociation(
    child,
    { resourceShareArn: share.arn, resourceArn: gateway.arn },
    opts,
  );
  for (const principal of principals) {
    new ram.PrincipalAssociation(
      `${child}-${principal.split("/").slice(1).join("-") || principal}`,
      { resourceShareArn: share.arn, principal },
      opts,
    );
  }
}

/** Whether who a hub is shared with is one account. */
export const isAccount = (principal: string) => /^\d{12}$/.test(principal);
