import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { noHostNamespaces } from "./no-host-namespaces";

ruleCases(noHostNamespaces, {
  compliant: {
    "processes of the task": { pidMode: "task" },
    "memory of the task": { ipcMode: "task" },
    "no shared memory": { ipcMode: "none", pidMode: "task" },
  },
  violating: {
    "processes of the host": [{ pidMode: "host" }, 'pidMode is "host"'],
    "memory of the host": [{ ipcMode: "host" }, 'ipcMode is "host"'],
    both: [{ pidMode: "host", ipcMode: "host" }, 'pidMode is "host"', 'ipcMode is "host"'],
  },
  absent: { "the default, where each container has its own": [{}] },
  unknown: {
    "unknown modes": [
      { pidMode: UNKNOWN, ipcMode: UNKNOWN },
      "pidMode is not known yet",
      "ipcMode is not known yet",
    ],
  },
  notApplicable: {},
});
