import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { httpListenerRedirects } from "./http-listener-redirects";

const http = (...defaultActions: unknown[]) => ({ protocol: "HTTP", port: 80, defaultActions });
const redirect = (protocol?: unknown) => ({
  type: "redirect",
  redirect: { ...(protocol !== undefined && { protocol }), port: "443", statusCode: "HTTP_301" },
});

describe("Listeners for HTTP", () => {
  ruleCases(httpListenerRedirects, {
    compliant: {
      "one that redirects": http(redirect("HTTPS")),
      "one at another port": { ...http(redirect("HTTPS")), port: 8080 },
      "one under the older type": [resource(Aws.AlbListener, "subject", http(redirect("HTTPS")))],
    },
    violating: {
      "one that forwards": [
        http({ type: "forward", targetGroupArn: UNKNOWN }),
        'it answers by "forward", in clear text',
      ],
      "one that answers itself": [
        http({ type: "fixed-response", fixedResponse: { statusCode: "404" } }),
        'it answers by "fixed-response", in clear text',
      ],
      "one that redirects to HTTP": [http(redirect("HTTP")), "it redirects to HTTP"],
      "one that signs in before it forwards": [
        http({ type: "authenticate-oidc" }, { type: "forward" }),
        'it answers by "authenticate-oidc", in clear text',
        'it answers by "forward", in clear text',
      ],
    },
    absent: {
      "a redirect that keeps the caller's protocol": [http(redirect()), "it redirects to HTTP"],
      "a listener at port 80 that names no protocol": [
        { port: 80, defaultActions: [{ type: "forward" }] },
        'it answers by "forward", in clear text',
      ],
    },
    unknown: {
      "a protocol that is not known": [{ protocol: UNKNOWN }, "protocol is not known yet"],
      "a redirect to who knows where": [
        http(redirect(UNKNOWN)),
        "where it redirects to is not known yet",
      ],
      "actions that are not known": [
        { protocol: "HTTP", defaultActions: UNKNOWN },
        "what it does is not known yet",
      ],
    },
    notApplicable: {
      HTTPS: { protocol: "HTTPS", port: 443, defaultActions: [{ type: "forward" }] },
      TCP: { protocol: "TCP", port: 80, defaultActions: [{ type: "forward" }] },
      "a gateway load balancer's": { defaultActions: [{ type: "forward" }] },
    },
  });
});
