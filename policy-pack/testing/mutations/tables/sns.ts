import { remove, set, unset } from "../change";
import type { Mutations } from "../mutation";
import { policy } from "../documents";

const publish = {
  Effect: "Allow",
  Principal: { Service: "cloudwatch.amazonaws.com" },
  Action: "sns:Publish",
  Resource: "*",
};

const overTls = {
  Effect: "Deny",
  Principal: "*",
  Action: "sns:Publish",
  Resource: "*",
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};

export const snsMutations: Mutations = {
  prod: {
    "a topic that nobody reads": [
      remove("alerts-platform@example.com", "alerts-on-call@example.com"),
      {
        "alarm-topic-has-reader": ["alerts"],
        "failures-are-heard": [
          "cluster-alb",
          "cluster-label-printer-onprem",
          "cluster-orders-api-cloud",
          "cluster-orders-api-onprem",
          "cluster-report-worker-cloud",
          "cluster-scan-import-onprem",
          "cluster-storefront-cloud",
          "database",
          "network-nat-a",
          "network-nat-b",
          "network-nat-c",
          "network-seoul-edge-1-vpn",
          "network-seoul-edge-2-vpn",
          "network-seoul-gasan-interface",
          "network-seoul-pyeongchon-interface",
        ],
      },
    ],
    "a topic in clear": [
      unset("Topic alerts", "kmsMasterKeyId"),
      { "sns-encrypted-at-rest": ["alerts"] },
    ],
    "a topic that talks in clear": [
      set("alerts-policy", { policy: policy(publish) }),
      { "sns-policy-asks-for-tls": ["alerts-policy"] },
    ],
    "a topic that everybody may write to": [
      set("alerts-policy", { policy: policy({ ...publish, Principal: "*" }, overTls) }),
      {
        "policies-keep-one-perimeter": ["alerts-policy"],
        "sns-policy-not-public": ["alerts-policy"],
      },
    ],
    "a topic that another account may write to": [
      set("alerts-policy", {
        policy: policy(
          { ...publish, Principal: { AWS: "arn:aws:iam::999999999999:root" } },
          overTls,
        ),
      }),
      { "sns-policy-own-account": ["alerts-policy"] },
    ],
    "a topic that says nothing of TLS, and everybody may write to": [
      set("alerts-policy", { policy: policy({ ...publish, Principal: "*" }) }),
      {
        "policies-keep-one-perimeter": ["alerts-policy"],
        "sns-policy-asks-for-tls": ["alerts-policy"],
        "sns-policy-not-public": ["alerts-policy"],
      },
    ],
    "a reader that is told in clear": [
      set("alerts-on-call@example.com", { protocol: "http", endpoint: "http://pager.example.com" }),
      { "sns-subscription-not-http": ["alerts-on-call@example.com"] },
    ],
  },
};
