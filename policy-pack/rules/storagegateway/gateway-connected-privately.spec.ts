import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { gatewayConnectedPrivately } from "./gateway-connected-privately";

const gateway = { gatewayVpcEndpoint: "10.0.0.10", cloudwatchLogGroupArn: "arn:log" };

describe("The way of a storage gateway to AWS", () => {
  ruleCases(gatewayConnectedPrivately, {
    compliant: { "one with an endpoint and a log": gateway },
    violating: {
      "one without a log": [
        { ...gateway, cloudwatchLogGroupArn: "" },
        "cloudwatchLogGroupArn is not set",
      ],
    },
    absent: {
      "one without either": [
        {},
        "gatewayVpcEndpoint is not set",
        "cloudwatchLogGroupArn is not set",
      ],
    },
    unknown: {
      "an endpoint that does not exist yet": [{ ...gateway, gatewayVpcEndpoint: UNKNOWN }],
    },
    notApplicable: {},
  });
});
