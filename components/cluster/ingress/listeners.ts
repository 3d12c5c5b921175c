import * as lb from "@pulumi/aws/lb";
import type * as pulumi from "@pulumi/pulumi";
import { tagsOf, type Scope } from "../scope";

/** TLS 1.3 and 1.2, with forward secrecy. Source: Application Load Balancer user guide, "Security policies". */
const tlsPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06";

/** Port at which the revision that waits can be called before it gets requests: with a certificate, and without. */
export const testPort = (hasCertificate: boolean) => (hasCertificate ? 8443 : 8080);

/** What requests get that no rule takes. */
const nobody = [
  {
    type: "fixed-response",
    fixedResponse: {
      contentType: "text/plain",
      messageBody: "No service answers here.",
      statusCode: "404",
    },
  },
];

/** The listener that serves; with a certificate, plain HTTP is led to it. */
export function listeners(
  scope: Scope,
  balancer: lb.LoadBalancer,
  certificateArn: pulumi.Input<string> | undefined,
): lb.Listener {
  if (certificateArn === undefined) {
    return listener(scope, "http", balancer, { ...plain(80), defaultActions: nobody });
  }
  const redirect = { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" };
  const defaultActions = [{ type: "redirect", redirect }];
  listener(scope, "http", balancer, { ...plain(80), defaultActions });
  return listener(scope, "https", balancer, {
    ...encrypted(443, certificateArn),
    defaultActions: nobody,
  });
}

/** The listener at which a revision can be called before it serves, with the same rules at the same priorities. */
export function listenerForTests(
  scope: Scope,
  balancer: lb.LoadBalancer,
  certificateArn: pulumi.Input<string> | undefined,
): lb.Listener {
  const port = testPort(certificateArn !== undefined);
  const protocol = certificateArn === undefined ? plain(port) : encrypted(port, certificateArn);
  return listener(scope, "test", balancer, { ...protocol, defaultActions: nobody });
}

const plain = (port: number) => ({ port, protocol: "HTTP" });

const encrypted = (port: number, certificateArn: pulumi.Input<string>) => ({
  port,
  protocol: "HTTPS",
  certificateArn,
  sslPolicy: tlsPolicy,
});

function listener(
  scope: Scope,
  part: string,
  balancer: lb.LoadBalancer,
  args: Omit<lb.ListenerArgs, "loadBalancerArn">,
): lb.Listener {
  const name = `${scope.name}-${part}`;
  return new lb.Listener(
    name,
    {
      loadBalancerArn: balancer.arn,
      // What answers is nobody's business.
      routingHttpResponseServerEnabled: false,
      ...args,
      tags: tagsOf(scope, name),
    },
    scope.opts,
  );
}
