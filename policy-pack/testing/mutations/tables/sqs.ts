import { Aws } from "../../../kit";
import { add } from "../change";
import type { Mutations } from "../mutation";
import { policy } from "../documents";

/** A queue that complies, but for what a mutation says. */
const queue = (more: object = {}) =>
  add(
    Aws.Queue,
    "baskets",
    {
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:ap-northeast-2:210987654321:dead",
        maxReceiveCount: 5,
      }),
      sqsManagedSseEnabled: true,
      ...more,
    },
    "cluster",
  );
const send = {
  Effect: "Allow",
  Principal: { AWS: "arn:aws:iam::210987654321:role/shop" },
  Action: "sqs:SendMessage",
  Resource: "*",
};
const overTls = {
  Effect: "Deny",
  Principal: "*",
  Action: "sqs:*",
  Resource: "*",
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};

export const sqsMutations: Mutations = {
  prod: {
    "a queue as it should be": [queue({ policy: policy(send, overTls) }), {}],
    "a queue that tries for ever": [
      queue({ redrivePolicy: undefined }),
      { "sqs-dead-letters": ["baskets"] },
    ],
    "a queue in clear": [
      queue({ sqsManagedSseEnabled: false }),
      { "sqs-encrypted-at-rest": ["baskets"] },
    ],
    "a queue that talks in clear": [
      queue({ policy: policy(send) }),
      { "sqs-policy-asks-for-tls": ["baskets"] },
    ],
    "a queue with which one may do everything": [
      queue({ policy: policy({ ...send, Action: "sqs:*" }, overTls) }),
      { "sqs-policy-names-actions": ["baskets"] },
    ],
    "a queue that everybody may write to": [
      queue({ policy: policy({ ...send, Principal: "*" }, overTls) }),
      { "policies-keep-one-perimeter": ["baskets"], "sqs-policy-not-public": ["baskets"] },
    ],
  },
};
