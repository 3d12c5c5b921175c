import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { ecsHostsProtectedFromScaleIn } from "./ecs-hosts-protected-from-scale-in";

const provider = (autoScalingGroupArn: unknown, managedTerminationProtection: unknown) => ({
  autoScalingGroupProvider: { autoScalingGroupArn, managedTerminationProtection },
});
const hosts = (
  group: Record<string, unknown>,
  managedTerminationProtection: unknown = "ENABLED",
) => {
  const made = resource(Aws.AutoScalingGroup, "hosts", group);
  const properties = provider(ref(made), managedTerminationProtection);
  return [made, resource(Aws.CapacityProvider, "subject", properties)];
};
const property = 'protectFromScaleIn of Group "hosts"';

ruleCases(ecsHostsProtectedFromScaleIn, {
  compliant: {
    "protected hosts": hosts({ protectFromScaleIn: true }),
    "protected hosts, whether ECS protects them or not": hosts(
      { protectFromScaleIn: true },
      UNKNOWN,
    ),
    "protected hosts of several types": hosts({
      protectFromScaleIn: true,
      mixedInstancesPolicy: UNKNOWN,
    }),
    "protected hosts beside other groups": [
      resource(Aws.AutoScalingGroup, "other", { protectFromScaleIn: false }),
      ...hosts({ protectFromScaleIn: true }),
    ],
  },
  violating: {
    "hosts that are not": [hosts({ protectFromScaleIn: false }), `${property} is off`],
    "hosts of several types that are not": [
      hosts({ protectFromScaleIn: false, mixedInstancesPolicy: UNKNOWN }),
      `${property} is off`,
    ],
    "hosts that are not, whether ECS protects them or not": [
      hosts({ protectFromScaleIn: false }, UNKNOWN),
      `${property} is off`,
    ],
    "hosts that are not, beside others": [
      [
        resource(Aws.AutoScalingGroup, "other", { protectFromScaleIn: true }),
        ...hosts({ protectFromScaleIn: false }),
      ],
      `${property} is off`,
    ],
  },
  absent: {
    "a group that does not say": [hosts({}), `${property} is not set, and off by default`],
  },
  unknown: {
    "an unknown choice of the group": [
      hosts({ protectFromScaleIn: UNKNOWN }),
      `${property} is not known yet`,
    ],
    "an unknown group": [provider(UNKNOWN, "ENABLED"), "the group of its hosts is not known yet"],
  },
  notApplicable: {
    "hosts that ECS does not protect": hosts({}, "DISABLED"),
    "a group of another stack": provider("arn:aws:autoscaling:…", "ENABLED"),
    "hosts that AWS manages": { managedInstancesProvider: {} },
  },
});
