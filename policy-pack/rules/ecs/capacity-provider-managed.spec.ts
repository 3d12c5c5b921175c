import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { capacityProviderManaged } from "./capacity-provider-managed";

const provider = (status: unknown, managedTerminationProtection: unknown, more: object = {}) => ({
  autoScalingGroupProvider: {
    autoScalingGroupArn: UNKNOWN,
    managedScaling: { status, ...more },
    managedTerminationProtection,
  },
});
const off = (setting: string) => `${setting} is "DISABLED"; it must be ENABLED`;
const unset = (setting: string) => `${setting} is not set; it must be ENABLED`;

ruleCases(capacityProviderManaged, {
  compliant: {
    "managed capacity": provider("ENABLED", "ENABLED"),
    "managed capacity with a reserve": provider("ENABLED", "ENABLED", { targetCapacity: 80 }),
    "managed capacity with draining": {
      autoScalingGroupProvider: {
        ...provider("ENABLED", "ENABLED").autoScalingGroupProvider,
        managedDraining: "ENABLED",
      },
    },
  },
  violating: {
    "no scaling": [provider("DISABLED", "ENABLED"), off("managedScaling.status")],
    "no protection": [provider("ENABLED", "DISABLED"), off("managedTerminationProtection")],
    neither: [
      provider("DISABLED", "DISABLED"),
      off("managedScaling.status"),
      off("managedTerminationProtection"),
    ],
  },
  absent: {
    "a group alone": [
      { autoScalingGroupProvider: { autoScalingGroupArn: "arn" } },
      unset("managedScaling.status"),
      unset("managedTerminationProtection"),
    ],
  },
  unknown: {
    "an unknown choice": [
      provider("ENABLED", UNKNOWN),
      "managedTerminationProtection is not known yet",
    ],
  },
  notApplicable: { "hosts that AWS manages": { managedInstancesProvider: {} } },
});
