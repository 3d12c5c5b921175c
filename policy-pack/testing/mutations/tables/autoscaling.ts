import { ref, set, unset } from "../change";
import type { Mutations } from "../mutation";

const group = "Group cluster-general";
const overrides = "mixedInstancesPolicy.launchTemplate.overrides";

export const autoscalingMutations: Mutations = {
  prod: {
    "the hosts in one zone": [
      set(group, { vpcZoneIdentifiers: [ref("network-app-a")] }), {}],
    "half of the hosts are Spot": [
      set(group, { "mixedInstancesPolicy.instancesDistribution.onDemandPercentageAboveBaseCapacity": 50 }), {}],
    "a tag that hosts do not carry": [set(group, { "tags.4.propagateAtLaunch": false }), {}],
    "the group without tags": [unset(group, "tags"), {}],
    "all hosts replaced at once": [set(group, { "instanceRefresh.preferences.minHealthyPercentage": 0 }), {}],
    "a launch configuration in place of the template": [
      set(group, { mixedInstancesPolicy: undefined, launchConfiguration: "hosts" }), {}],
    "a target group of the group's own": [
      set(group, { targetGroupArns: [ref("TargetGroup cluster-storefront")] }), {}],
    "hosts of one type": [set(group, { [overrides]: [{ instanceType: "m7i.xlarge" }] }), {}],
  },
  dev: {
    "Spot hosts that are replaced before AWS takes them back": [set(group, { capacityRebalance: true }), {}],
  },
};
