import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { noForwardingInClearText } from "./no-forwarding-in-clear-text";

const listener = (properties: object, type: string = Aws.Listener) =>
  resource(type, "web", { ...properties });
const http = listener({ protocol: "HTTP", port: 80 });
const rule = (of: Fixture, type: unknown = "forward", kind: string = Aws.ListenerRule) => [
  of,
  resource(kind, "subject", { listenerArn: ref(of), actions: [{ type }] }),
];
const found = 'Listener "web" takes the requests in clear text';

describe("Rules of listeners for HTTP", () => {
  ruleCases(noForwardingInClearText, {
    compliant: {
      "a rule that redirects": rule(http, "redirect"),
      "a rule that answers itself": rule(http, "fixed-response"),
      "a rule without actions": [http, resource(Aws.ListenerRule, "subject", {})],
    },
    violating: {
      "a rule that forwards": [rule(http), found],
      "one under the older types": [
        rule(listener({ protocol: "HTTP" }, Aws.AlbListener), "forward", Aws.AlbListenerRule),
        found,
      ],
      "one of a listener that is named by its ARN": [
        [
          listener({ protocol: "HTTP", arn: "arn:listener" }),
          resource(Aws.ListenerRule, "subject", {
            listenerArn: "arn:listener",
            actions: [{ type: "authenticate-oidc" }, { type: "forward" }],
          }),
        ],
        found,
      ],
    },
    absent: {
      "a listener at port 80 that names no protocol": [rule(listener({ port: 80 })), found],
    },
    unknown: {
      "a listener of another stack": [
        { listenerArn: "arn:listener", actions: [{ type: "forward" }] },
        "its listener is not in this stack",
      ],
      "a protocol that is not known": [
        rule(listener({ protocol: UNKNOWN })),
        'the protocol of Listener "web" is not known yet',
      ],
      "an action that is not known": [rule(http, UNKNOWN), "what it does is not known yet"],
    },
    notApplicable: {
      "a listener for HTTPS": rule(listener({ protocol: "HTTPS", port: 443 })),
    },
  });
});
