import { UNKNOWN } from "../../kit";
import { containers, published } from "../../testing/containers";
import { ruleCases } from "../../testing/rule-cases";
import { readOnlyRootFilesystem } from "./read-only-root-filesystem";

const property = "readonlyRootFilesystem of container api";

ruleCases(readOnlyRootFilesystem, {
  compliant: {
    "a container that cannot write": containers({ readonlyRootFilesystem: true }),
    "one in other letters": containers({ readOnlyRootFilesystem: true }),
    "one that a component tells of": published({ readonlyRootFilesystem: true }),
  },
  violating: {
    "a container that can write": [
      containers({ readonlyRootFilesystem: false }),
      `${property} is off`,
    ],
    "one that a component tells of": [
      published({ readonlyRootFilesystem: false }),
      `${property} is off`,
    ],
    "one of two": [
      containers({ readonlyRootFilesystem: true }, { readonlyRootFilesystem: false }),
      `${property} is off`,
    ],
  },
  absent: {
    "a container that does not say": [containers({}), `${property} is not set, and off by default`],
  },
  unknown: {
    "an unknown text": [{ containerDefinitions: UNKNOWN }, "containerDefinitions is not known yet"],
  },
  notApplicable: {},
});
