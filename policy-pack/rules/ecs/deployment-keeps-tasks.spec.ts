import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { deploymentKeepsTasks } from "./deployment-keeps-tasks";

const percent = (deploymentMinimumHealthyPercent: unknown, deploymentCircuitBreaker?: unknown) => ({
  deploymentMinimumHealthyPercent,
  deploymentCircuitBreaker,
});
const found = (value: number) =>
  `deploymentMinimumHealthyPercent is ${value}; it must be at least 100`;
const unknownPercent = "deploymentMinimumHealthyPercent is not known yet";

ruleCases(deploymentKeepsTasks, {
  compliant: {
    "all tasks kept": percent(100),
    "some stopped, and a way back": percent(50, { enable: true, rollback: true }),
    "an unknown share, and a way back": percent(UNKNOWN, { enable: true, rollback: true }),
  },
  violating: {
    "some stopped": [percent(50), found(50)],
    "some stopped, and nothing watched": [
      percent(99, { enable: false, rollback: true }),
      found(99),
    ],
    "some stopped, and no way back": [percent(0, { enable: true, rollback: false }), found(0)],
    "some stopped, and no way back, watched or not": [
      percent(50, { enable: UNKNOWN, rollback: false }),
      found(50),
    ],
  },
  absent: { "a service that does not say": [{}] },
  unknown: {
    "an unknown share": [percent(UNKNOWN), unknownPercent],
    "some stopped, and an unknown way back": [
      percent(50, UNKNOWN),
      "deploymentCircuitBreaker is not known yet",
    ],
    "some stopped, and a way back that may not be watched": [
      percent(50, { enable: UNKNOWN, rollback: true }),
      "deploymentCircuitBreaker is not known yet",
    ],
  },
  notApplicable: { "a task on each host": { ...percent(0), schedulingStrategy: "DAEMON" } },
});
