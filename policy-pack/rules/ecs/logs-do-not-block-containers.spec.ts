import { UNKNOWN } from "../../kit";
import { containers, published } from "../../testing/containers";
import { ruleCases } from "../../testing/rule-cases";
import { logsDoNotBlockContainers } from "./logs-do-not-block-containers";

const logs = (options: object) => ({ logConfiguration: { logDriver: "awslogs", options } });
const found = 'the log mode of container api is "blocking"';

ruleCases(logsDoNotBlockContainers, {
  compliant: {
    "a buffer": containers(logs({ mode: "non-blocking", "max-buffer-size": "25m" })),
    "one that a component tells of": published(logs({ mode: "non-blocking" })),
  },
  violating: {
    "one of two whose logs block": [
      containers(logs({ mode: "non-blocking" }), logs({ mode: "blocking" })),
      found,
    ],
    "logs that block": [containers(logs({ mode: "blocking" })), found],
    "those that a component tells of": [published(logs({ mode: "blocking" })), found],
  },
  absent: {
    "the default, which has not blocked since 2025": [containers(logs({}))],
    "no logs": [containers({})],
  },
  unknown: {
    "an unknown text": [{ containerDefinitions: UNKNOWN }, "containerDefinitions is not known yet"],
  },
  notApplicable: {},
});
