import * as vpc from "@pulumi/aws/vpc";
import type * as pulumi from "@pulumi/pulumi";
import { tagsOf, type Scope } from "../scope";

/** The two tiers between which traffic is let through. */
export interface Tiers {
  /** Group of the load balancers. */
  ingress: pulumi.Input<string>;
  /** Group of hosts and tasks. */
  application: pulumi.Input<string>;
}

/** Lets each client range call the load balancers, and the tasks as well, so that services reach one another through it. */
export function openListener(
  scope: Scope,
  { ingress, application }: Tiers,
  port: number,
  clientPrefixes: string[],
): void {
  for (const prefix of clientPrefixes) {
    const name = `${scope.name}-listener-${port}-from-${prefix.replace("/", "-")}`;
    new vpc.SecurityGroupIngressRule(
      name,
      { ...tcp(scope, name, port), securityGroupId: ingress, cidrIpv4: prefix },
      scope.opts,
    );
  }
  const name = `${scope.name}-app-to-listener-${port}`;
  new vpc.SecurityGroupEgressRule(
    name,
    {
      ...tcp(scope, name, port),
      securityGroupId: application,
      referencedSecurityGroupId: ingress,
    },
    scope.opts,
  );
}

/** Lets the load balancers call tasks on one port: out of its group and into theirs. */
export function openServicePort(scope: Scope, { ingress, application }: Tiers, port: number): void {
  const out = `${scope.name}-listener-to-app-${port}`;
  new vpc.SecurityGroupEgressRule(
    out,
    { ...tcp(scope, out, port), securityGroupId: ingress, referencedSecurityGroupId: application },
    scope.opts,
  );
  const into = `${scope.name}-app-${port}-from-listener`;
  new vpc.SecurityGroupIngressRule(
    into,
    { ...tcp(scope, into, port), securityGroupId: application, referencedSecurityGroupId: ingress },
    scope.opts,
  );
}

/** Lets tasks call one another on one port, without a load balancer: out of their group and into it. */
export function openBetweenTasks(
  scope: Scope,
  application: pulumi.Input<string>,
  port: number,
): void {
  const groups = { securityGroupId: application, referencedSecurityGroupId: application };
  const out = `${scope.name}-app-to-app-${port}`;
  new vpc.SecurityGroupEgressRule(out, { ...tcp(scope, out, port), ...groups }, scope.opts);
  const into = `${scope.name}-app-${port}-from-app`;
  new vpc.SecurityGroupIngressRule(into, { ...tcp(scope, into, port), ...groups }, scope.opts);
}

/** One TCP port, in a rule that says its own name. */
export const tcp = (scope: Scope, name: string, port: number) => ({
  ipProtocol: "tcp",
  fromPort: port,
  toPort: port,
  description: name,
  tags: tagsOf(scope, name),
});
