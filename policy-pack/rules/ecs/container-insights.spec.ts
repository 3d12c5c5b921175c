import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { containerInsights } from "./container-insights";

const settings = (value: unknown) => ({ settings: [{ name: "containerInsights", value }] });

ruleCases(containerInsights, {
  compliant: {
    "a cluster that measures": settings("enabled"),
    "a cluster that measures more": settings("enhanced"),
    "a cluster whose name is unknown": { name: UNKNOWN, ...settings("enabled") },
  },
  violating: {
    "a cluster that does not": [settings("disabled"), "containerInsights is off"],
    "a cluster without the setting": [{ settings: [] }, "containerInsights is not set"],
    "a cluster with another setting": [
      { settings: [{ name: "other", value: "enabled" }] },
      "containerInsights is not set",
    ],
  },
  absent: { "a cluster without settings": [{}, "containerInsights is not set"] },
  unknown: {
    "an unknown value": [settings(UNKNOWN), "containerInsights is not known yet"],
    "unknown settings": [{ settings: UNKNOWN }, "containerInsights is not known yet"],
  },
  notApplicable: {},
});
