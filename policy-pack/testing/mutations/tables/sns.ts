import { remove, set, unset } from "../change";
import type { Mutations } from "../mutation";
import { policy } from "../policies";

const publish = { Effect: "Allow", Principal: { Service: "cloudwatch.amazonaws.com" }, Action: "sns:Publish", Resource: "*" };

export const snsMutations: Mutations = {
  prod: {
    "a topic that nobody reads": [remove("alerts-platform@example.com", "alerts-on-call@example.com"), {}],
    "a topic in clear": [unset("Topic alerts", "kmsMasterKeyId"), {}],
    "a topic that talks in clear": [set("alerts-policy", { policy: policy(publish) }), {}],
    "a topic that everybody may write to": [
      set("alerts-policy", { policy: policy({ ...publish, Principal: "*" }) }), {}],
    "a reader that is told in clear": [
      set("alerts-on-call@example.com", { protocol: "http", endpoint: "http://pager.example.com" }), {}],
  },
};
