import { UNKNOWN } from "../../kit";
import { containers, published } from "../../testing/containers";
import { ruleCases } from "../../testing/rule-cases";
import { containerLogs } from "./container-logs";

const by = (logDriver: unknown) => ({ logConfiguration: { logDriver, options: {} } });
const none = "container api has no logConfiguration";

ruleCases(containerLogs, {
  compliant: {
    "a container that logs": containers(by("awslogs")),
    "a log router and a container that logs through it": containers(
      { firelensConfiguration: { type: "fluentbit" } },
      by("awsfirelens"),
    ),
    "one that a component tells of": published({
      logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": UNKNOWN } },
    }),
  },
  violating: {
    "a container that throws its logs away": [
      containers(by("none")),
      "container api throws its logs away",
    ],
    "one of two without": [containers(by("awslogs"), {}), none],
    "one that a component tells of": [published({}), none],
  },
  absent: { "a container that does not say": [containers({}), none] },
  unknown: {
    "an unknown text": [{ containerDefinitions: UNKNOWN }, "containerDefinitions is not known yet"],
    "an unknown driver": [
      published(by(UNKNOWN)),
      "the log driver of container api is not known yet",
    ],
  },
  notApplicable: {},
});
