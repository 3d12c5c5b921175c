import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { deploymentRollsBack } from "./deployment-rolls-back";

const both = { enable: true, rollback: true };
const found = "neither deploymentCircuitBreaker nor alarms roll it back";

ruleCases(deploymentRollsBack, {
  compliant: {
    "a circuit breaker": { deploymentCircuitBreaker: both },
    alarms: { alarms: { ...both, alarmNames: [UNKNOWN] } },
  },
  violating: {
    "a circuit breaker that only stops": [
      { deploymentCircuitBreaker: { enable: true, rollback: false } },
      found,
    ],
    "halves of two": [
      { deploymentCircuitBreaker: { enable: true }, alarms: { rollback: true } },
      found,
    ],
  },
  absent: { nothing: [{}, found] },
  unknown: {
    "an unknown breaker": [
      { deploymentCircuitBreaker: UNKNOWN },
      "what watches its deployments is not known yet",
    ],
    "an unknown breaker beside alarms": [{ deploymentCircuitBreaker: UNKNOWN, alarms: both }],
  },
  notApplicable: { CodeDeploy: { deploymentController: { type: "CODE_DEPLOY" } } },
});
