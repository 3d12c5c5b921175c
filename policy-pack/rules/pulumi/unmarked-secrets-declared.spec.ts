import { Aws, UNKNOWN } from "../../kit";
import { resource, withOptions } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { unmarkedSecretsDeclared } from "./unmarked-secrets-declared";

const declaring = (type: string, properties: object, ...additionalSecretOutputs: string[]) => [
  withOptions(resource(type, "subject", { ...properties }), { additionalSecretOutputs }),
];
const key = { bgpAuthKey: "between-us" };
const missing = (property: string) =>
  `${property} is not among additionalSecretOutputs: the state keeps it in clear`;

ruleCases(unmarkedSecretsDeclared, {
  compliant: {
    "an interface": declaring(Aws.PrivateVirtualInterface, key, "bgpAuthKey"),
    "an interface to hubs": declaring(Aws.TransitVirtualInterface, key, "tags", "bgpAuthKey"),
    "an activation": declaring(Aws.HybridActivation, { iamRole: "node" }, "activationCode"),
    "a gateway": declaring(Aws.FileGateway, { activationKey: "A-B" }, "activationKey"),
  },
  violating: {
    "an interface": [declaring(Aws.PrivateVirtualInterface, key), missing("bgpAuthKey")],
    "an interface for another account": [
      declaring(Aws.HostedPrivateVirtualInterface, key),
      missing("bgpAuthKey"),
    ],
    "an interface to hubs of another account": [
      declaring(Aws.HostedTransitVirtualInterface, key),
      missing("bgpAuthKey"),
    ],
    "a public interface": [declaring(Aws.PublicVirtualInterface, key), missing("bgpAuthKey")],
    "an interface to hubs": [declaring(Aws.TransitVirtualInterface, key), missing("bgpAuthKey")],
    "a second session": [declaring(Aws.BgpPeer, key, "activationKey"), missing("bgpAuthKey")],
    "an activation": [
      declaring(Aws.HybridActivation, { iamRole: "node" }),
      missing("activationCode"),
    ],
    "a gateway": [
      declaring(Aws.FileGateway, { gatewayIpAddress: "10.0.0.9" }),
      missing("activationKey"),
    ],
  },
  absent: { "an interface whose key AWS makes": [{}, missing("bgpAuthKey")] },
  unknown: {
    "a key that is not known yet": [
      declaring(Aws.PrivateVirtualInterface, { bgpAuthKey: UNKNOWN }, "bgpAuthKey"),
    ],
  },
  notApplicable: {},
});
