import { ref, set, unset } from "../change";
import type { Mutations } from "../mutation";

const group = "Group cluster-general";
const overrides = "mixedInstancesPolicy.launchTemplate.overrides";

export const autoscalingMutations: Mutations = {
  prod: {
    "the hosts in one zone": [
      set(group, { vpcZoneIdentifiers: [ref("network-app-a")] }),
      {
        "auto-scaling-group-spans-zones": ["cluster-general"],
        "survives-as-promised": ["hybrid-platform-prod"],
      },
    ],
    "half of the hosts are Spot": [
      set(group, {
        "mixedInstancesPolicy.instancesDistribution.onDemandPercentageAboveBaseCapacity": 50,
      }),
      { "capacity-rebalance-with-spot": ["cluster-general"] },
    ],
    "a tag that hosts do not carry": [
      set(group, { "tags.4.propagateAtLaunch": false }),
      { "group-tags-propagate": ["cluster-general"] },
    ],
    "the group without tags": [
      unset(group, "tags"),
      { "group-tags-propagate": ["cluster-general"] },
    ],
    "all hosts replaced at once": [
      set(group, { "instanceRefresh.preferences.minHealthyPercentage": 0 }),
      { "instance-refresh-keeps-capacity": ["cluster-general"] },
    ],
    "a launch configuration in place of the template": [
      set(group, { mixedInstancesPolicy: undefined, launchConfiguration: "hosts" }),
      {
        "launch-template-used": ["cluster-general"],
        "several-instance-types": ["cluster-general"],
      },
    ],
    "a target group of the group's own": [
      set(group, { targetGroupArns: [ref("TargetGroup cluster-storefront")] }),
      { "load-balancer-health-checks": ["cluster-general"] },
    ],
    "hosts of one type": [
      set(group, { [overrides]: [{ instanceType: "m7i.xlarge" }] }),
      { "several-instance-types": ["cluster-general"] },
    ],
  },
  dev: {
    "Spot hosts that are replaced before AWS takes them back": [
      set(group, { capacityRebalance: true }),
      {},
      { "capacity-rebalance-with-spot": ["cluster-general"] },
    ],
  },
};
