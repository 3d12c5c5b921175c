import type { Rule } from "../../../kit";
import { activationRoleFit } from "./activation-role-fit";
import { capacityProviderHostsJoin } from "./capacity-provider-hosts-join";
import { containerLogGroupExists } from "./container-log-group-exists";
import { containersStopWhileDraining } from "./containers-stop-while-draining";
import { externalHostsHaveEndpoints } from "./external-hosts-have-endpoints";
import { externalServiceHasHosts } from "./external-service-has-hosts";
import { loadBalancerReachesTasks } from "./load-balancer-reaches-tasks";
import { serviceCapacityInCluster } from "./service-capacity-in-cluster";
import { servicePortInTaskDefinition } from "./service-port-in-task-definition";
import { serviceTargetGroupsAttached } from "./service-target-groups-attached";
import { targetGroupPortOfContainer } from "./target-group-port-of-container";

export const containersProofs: Rule[] = [
  activationRoleFit,
  capacityProviderHostsJoin,
  containerLogGroupExists,
  containersStopWhileDraining,
  externalHostsHaveEndpoints,
  externalServiceHasHosts,
  loadBalancerReachesTasks,
  serviceCapacityInCluster,
  servicePortInTaskDefinition,
  serviceTargetGroupsAttached,
  targetGroupPortOfContainer,
];
