import { ref, set, together, unset } from "../change";
import { policy } from "../documents";
import type { Mutations } from "../mutation";

const overTls = {
  Effect: "Deny",
  Principal: "*",
  Action: "sns:Publish",
  Resource: "*",
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};
const byOthers = {
  Effect: "Allow",
  Principal: "*",
  Action: "sns:Publish",
  Resource: "*",
  Condition: { StringEquals: { "aws:PrincipalOrgID": "o-b1b2b3b4b5" } },
};
const edge = ["a", "b", "c"].map((zone) => ref(`network-edge-${zone}`));

export const perimeterProofMutations: Mutations = {
  prod: {
    "a load balancer for the whole internet, in public": [
      together(
        set("cluster-alb", { internal: false, subnets: edge }),
        set("cluster-listener-443-from-10.80.0.0-16", { cidrIpv4: "0.0.0.0/0" }),
      ),
      {
        "load-balancer-internal": ["cluster-alb"],
        "no-public-ingress": ["cluster-listener-443-from-10.80.0.0-16"],
        "no-way-in-from-internet": ["cluster-alb"],
        "public-surface-as-declared": ["cluster-alb", "cluster-listener-443-from-10.80.0.0-16"],
      },
    ],
    "an endpoint that everything goes through": [
      unset("network-endpoint-secretsmanager", "policy"),
      { "policies-keep-one-perimeter": ["network-endpoint-secretsmanager"] },
    ],
    "a topic for another organization": [
      set("alerts-policy", { policy: policy(overTls, byOthers) }),
      { "policies-keep-one-perimeter": ["alerts-policy"] },
    ],
  },
};
