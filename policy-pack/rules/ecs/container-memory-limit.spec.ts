import { UNKNOWN } from "../../kit";
import { containers, published } from "../../testing/containers";
import { ruleCases } from "../../testing/rule-cases";
import { containerMemoryLimit } from "./container-memory-limit";

const found = "memory of container api is not set";

ruleCases(containerMemoryLimit, {
  compliant: {
    "a limit": containers({ memory: 512 }),
    "a limit of the task": { memory: "1024", containerDefinitions: UNKNOWN },
    "a limit that a component tells of": published({ memory: 512 }),
  },
  violating: {
    "a reservation alone": [containers({ memoryReservation: 512 }), found],
    "a reservation alone that a component tells of": [published({ memoryReservation: 512 }), found],
    "one of two without": [
      containers({ memory: 512 }, { name: "agent" }),
      found.replace("api", "agent"),
    ],
  },
  absent: { nothing: [containers({}), found] },
  unknown: {
    "an unknown text": [{ containerDefinitions: UNKNOWN }, "containerDefinitions is not known yet"],
  },
  notApplicable: {},
});
