import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { functionNotPublic } from "./function-not-public";

const lets = (principal: unknown, more: object = {}) => ({
  action: "lambda:InvokeFunction",
  function: UNKNOWN,
  principal,
  ...more,
});
const events = "events.amazonaws.com";
const forAnybody = (service: string) =>
  `${service} may call the function for anybody: no source is named`;

ruleCases(functionNotPublic, {
  compliant: {
    "an account": lets("123456789012"),
    "a service for a rule that is made with it": lets(events, { sourceArn: UNKNOWN }),
    "a service for an account": lets("s3.amazonaws.com", { sourceAccount: "123456789012" }),
    "an organisation": lets("*", { principalOrgId: "o-1" }),
  },
  violating: {
    everybody: [lets("*"), "everybody may call the function"],
    "everybody by a URL": [
      lets("*", { functionUrlAuthType: "NONE" }),
      "everybody may call the function",
    ],
    "a service for anybody": [lets(events), forAnybody(events)],
    another: [lets("s3.amazonaws.com", { sourceArn: "" }), forAnybody("s3.amazonaws.com")],
  },
  absent: { "a role without further limits": [lets("arn:aws:iam::123456789012:role/caller")] },
  unknown: {
    "an unknown principal": [lets(UNKNOWN), "principal is not known yet"],
    "an unknown principal for one source": [lets(UNKNOWN, { sourceArn: UNKNOWN })],
  },
  notApplicable: {},
});
