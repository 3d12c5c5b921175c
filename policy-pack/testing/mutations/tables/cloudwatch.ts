import { Aws } from "../../../kit";
import { add, set, unset } from "../change";
import type { Mutations } from "../mutation";
import { policy } from "../documents";

export const cloudwatchMutations: Mutations = {
  prod: {
    "an alarm that tells nobody": [
      unset("network-nat-a-ports", "alarmActions"),
      { "alarm-has-actions": ["network-nat-a-ports"], "failures-are-heard": ["network-nat-a"] },
    ],
    "an alarm that is switched off": [
      set("network-seoul-cut-off", { actionsEnabled: false }),
      { "alarm-has-actions": ["network-seoul-cut-off"] },
    ],
    "logs that anybody may write to": [
      add(Aws.LogResourcePolicy, "open", {
        policyDocument: policy({
          Effect: "Allow",
          Principal: "*",
          Action: "logs:PutLogEvents",
          Resource: "*",
        }),
      }),
      { "log-policy-not-public": ["open"] },
    ],
    "logs that are kept for ever": [
      unset("LogGroup cluster-storefront", "retentionInDays"),
      { "log-retention": ["cluster-storefront"], "logs-are-kept": ["cluster-storefront-cloud"] },
    ],
    "logs that are kept for a week": [
      set("LogGroup network-flow-logs", { retentionInDays: 7 }),
      { "log-retention": ["network-flow-logs"] },
    ],
  },
};
