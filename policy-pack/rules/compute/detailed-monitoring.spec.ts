import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { detailedMonitoring } from "./detailed-monitoring";

const instance = (properties: Record<string, unknown>) => [
  resource(Aws.Instance, "subject", properties),
];

ruleCases(detailedMonitoring, {
  compliant: {
    "a template with it": { monitoring: { enabled: true } },
    "an instance with it": instance({ monitoring: true }),
  },
  violating: {
    "a template without": [{ monitoring: { enabled: false } }, "monitoring.enabled is off"],
    "an instance without": [
      instance({ monitoring: false, launchTemplate: { id: "lt-1" } }),
      "monitoring is off",
    ],
  },
  absent: {
    "a template that does not say": [{}, "monitoring.enabled is not set, and off by default"],
    "an instance that does not say": [instance({}), "monitoring is not set, and off by default"],
  },
  unknown: {
    "an unknown choice": [{ monitoring: UNKNOWN }, "monitoring.enabled is not known yet"],
  },
  notApplicable: { "an instance of a template": instance({ launchTemplate: { id: UNKNOWN } }) },
});
