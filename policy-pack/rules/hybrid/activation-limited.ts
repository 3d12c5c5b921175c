import { Aws, resourceRule, undecided, UNKNOWN, violation, wellArchitected } from "../../kit";
import { compliant, given } from "../../kit";

export const activationLimited = resourceRule({
  name: "activation-limited",
  description: "An activation of hybrid hosts says until when and for how many it is good.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC03-BP02",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/hybrid-activation-managed-nodes.html",
  ),
  remediationSteps:
    "Set expirationDate and registrationLimit to what the hosts at hand need. An activation cannot be changed: a new one, with a new code, takes its place.",
  appliesTo: [Aws.HybridActivation],
  parameters: {
    defaults: { mostHosts: 100 },
    properties: {
      mostHosts: {
        ...{ type: "integer", minimum: 1, maximum: 1000, default: 100 },
        description: "Hosts that one activation may register at most; AWS takes up to 1,000.",
      },
    },
  },
  judge: (activation, { mostHosts }) => {
    const hosts = activation.read("registrationLimit");
    return [
      ...(given(activation.read("expirationDate"))
        ? compliant
        : violation("expirationDate is not set")),
      ...(typeof hosts === "number" && hosts > mostHosts
        ? violation(`registrationLimit is ${hosts}; it may be ${mostHosts} at most`)
        : compliant),
      ...(given(hosts) ? compliant : violation("registrationLimit is not set")),
      ...(hosts === UNKNOWN ? undecided("registrationLimit is not known yet") : compliant),
    ];
  },
});
