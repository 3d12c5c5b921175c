import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { serviceRunsMoreThanOneTask } from "./service-runs-more-than-one-task";

const scaled = (minCapacity: unknown, desiredCount: unknown) => {
  const subject = resource(Aws.EcsService, "subject", { desiredCount });
  const target = { resourceId: ref(subject), minCapacity, maxCapacity: 9 };
  return [subject, resource(Aws.ScalingTarget, "scaling", target)];
};
const must = "it must be at least 2";

ruleCases(serviceRunsMoreThanOneTask, {
  compliant: {
    "two tasks": { desiredCount: 2 },
    "many tasks": { desiredCount: 6, schedulingStrategy: "REPLICA" },
    "at least two tasks, whatever it starts with": scaled(2, 1),
  },
  violating: {
    "one task": [{ desiredCount: 1 }, `desiredCount is 1; ${must}`],
    "no task": [{ desiredCount: 0 }, `desiredCount is 0; ${must}`],
    "at times one task": [scaled(1, 4), `minCapacity is 1; ${must}`],
  },
  absent: {
    "a service that does not say": [{}, `desiredCount is not set, and 0 by default; ${must}`],
  },
  unknown: {
    "an unknown number": [{ desiredCount: UNKNOWN }, "desiredCount is not known yet"],
    "an unknown least number": [scaled(UNKNOWN, 4), "minCapacity is not known yet"],
  },
  notApplicable: { "a task on each host": { schedulingStrategy: "DAEMON" } },
});
