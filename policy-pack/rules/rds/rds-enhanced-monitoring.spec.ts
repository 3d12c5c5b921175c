import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { rdsEnhancedMonitoring } from "./rds-enhanced-monitoring";

const asked = "it must be at least 1";

ruleCases(rdsEnhancedMonitoring, {
  compliant: {
    "each minute": { monitoringInterval: 60 },
    "each second": { monitoringInterval: 1 },
  },
  violating: { never: [{ monitoringInterval: 0 }, `monitoringInterval is 0; ${asked}`] },
  absent: {
    "no interval": [{}, `monitoringInterval is not set, and 0 by default; ${asked}`],
  },
  unknown: {
    "an unknown interval": [{ monitoringInterval: UNKNOWN }, "monitoringInterval is not known yet"],
  },
  notApplicable: {},
});
