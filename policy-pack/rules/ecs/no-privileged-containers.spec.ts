import { UNKNOWN } from "../../kit";
import { containers, published } from "../../testing/containers";
import { ruleCases } from "../../testing/rule-cases";
import { noPrivilegedContainers } from "./no-privileged-containers";

const on = "privileged of container api is on";

ruleCases(noPrivilegedContainers, {
  compliant: {
    "a container that says no": containers({ privileged: false }),
    "two containers": containers({ privileged: false }, {}),
    "an unknown text of which the component says no": published({ privileged: false }),
  },
  violating: {
    "a container that says yes": [containers({ privileged: true }), on],
    "the second of two, in other letters": [containers({}, { Privileged: true }), on],
    "an unknown text of which the component says yes": [published({ privileged: true }), on],
  },
  absent: { "a container that does not say": [containers({})] },
  unknown: {
    "an unknown text": [{ containerDefinitions: UNKNOWN }, "containerDefinitions is not known yet"],
    "a text that is no JSON": [
      { containerDefinitions: "[" },
      "containerDefinitions is not known yet",
    ],
    "what the component does not know": [
      published({ privileged: UNKNOWN }),
      "privileged of container api is not known yet",
    ],
  },
  notApplicable: {},
});
