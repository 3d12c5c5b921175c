import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { serviceRebalancesZones } from "./service-rebalances-zones";

const service = (availabilityZoneRebalancing: unknown, more: object = {}) => ({
  networkConfiguration: { subnets: [UNKNOWN] },
  availabilityZoneRebalancing,
  ...more,
});
const property = "availabilityZoneRebalancing";

ruleCases(serviceRebalancesZones, {
  compliant: {
    "a service that is spread again": service("ENABLED"),
    "replicas that are": service("ENABLED", { schedulingStrategy: "REPLICA" }),
    "one that is, whatever else is unknown": service("ENABLED", { desiredCount: UNKNOWN }),
  },
  violating: {
    "one that is not, on hosts of AWS": [
      service("DISABLED", { launchType: "FARGATE" }),
      `${property} is "DISABLED"; it must be ENABLED`,
    ],
    "replicas that say something else": [
      service("enabled", { schedulingStrategy: "REPLICA" }),
      `${property} is "enabled"; it must be ENABLED`,
    ],
    "one that is not": [service("DISABLED"), `${property} is "DISABLED"; it must be ENABLED`],
  },
  absent: {
    "one that does not say": [service(undefined), `${property} is not set; it must be ENABLED`],
  },
  unknown: { "an unknown choice": [service(UNKNOWN), `${property} is not known yet`] },
  notApplicable: {
    "a service on premises": { launchType: "EXTERNAL" },
    "a task on each host": service(undefined, { schedulingStrategy: "DAEMON" }),
  },
});
