import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { noHostNetwork } from "./no-host-network";

const found = 'networkMode is "host"';

ruleCases(noHostNetwork, {
  compliant: {
    "a network of its own": { networkMode: "awsvpc" },
    "a bridge": { networkMode: "bridge" },
    "no network": { networkMode: "none" },
  },
  violating: {
    "the host's network": [{ networkMode: "host" }, found],
    "the host's network with an unknown text": [
      { networkMode: "host", containerDefinitions: UNKNOWN },
      found,
    ],
    "the host's network on premises": [
      { networkMode: "host", requiresCompatibilities: ["EXTERNAL"] },
      found,
    ],
  },
  absent: { "the default, a bridge": [{}] },
  unknown: { "an unknown mode": [{ networkMode: UNKNOWN }, "networkMode is not known yet"] },
  notApplicable: {},
});
