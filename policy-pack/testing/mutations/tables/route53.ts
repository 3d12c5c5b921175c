import { ref, remove, set } from "../change";
import type { Mutations } from "../mutation";

export const route53Mutations: Mutations = {
  prod: {
    "a resolver in one zone": [
      set("ResolverEndpoint network-dns-inbound", {
        ipAddresses: [{ subnetId: ref("network-app-a") }, { subnetId: ref("network-endpoints-a") }],
      }),
      {
        "resolver-endpoint-spans-zones": ["network-dns-inbound"],
        "survives-as-promised": ["hybrid-platform-prod"],
      },
    ],
    "questions that nobody writes down": [
      remove("ResolverQueryLogConfigAssociation network-dns-queries"),
      { "vpc-queries-logged": ["network"] },
    ],
  },
};
