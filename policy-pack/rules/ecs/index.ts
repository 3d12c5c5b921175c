import type { Rule } from "../../kit";
import { capacityProviderManaged } from "./capacity-provider-managed";
import { containerImageVersionNamed } from "./container-image-version-named";
import { containerInsights } from "./container-insights";
import { containerLogs } from "./container-logs";
import { containerMemoryLimit } from "./container-memory-limit";
import { containerUserNotRoot } from "./container-user-not-root";
import { deploymentKeepsTasks } from "./deployment-keeps-tasks";
import { deploymentRollsBack } from "./deployment-rolls-back";
import { ecsHostsProtectedFromScaleIn } from "./ecs-hosts-protected-from-scale-in";
import { efsVolumeAsksIam } from "./efs-volume-asks-iam";
import { efsVolumeEncryptedInTransit } from "./efs-volume-encrypted-in-transit";
import { execSessionsLogged } from "./exec-sessions-logged";
import { executionRoleApart } from "./execution-role-apart";
import { externalServiceFields } from "./external-service-fields";
import { fargatePlatformCurrent } from "./fargate-platform-current";
import { logsDoNotBlockContainers } from "./logs-do-not-block-containers";
import { noHostNamespaces } from "./no-host-namespaces";
import { noHostNetwork } from "./no-host-network";
import { noPrivilegedContainers } from "./no-privileged-containers";
import { noSecretsInContainerEnvironment } from "./no-secrets-in-container-environment";
import { readOnlyRootFilesystem } from "./read-only-root-filesystem";
import { serviceNoPublicAddress } from "./service-no-public-address";
import { serviceRebalancesZones } from "./service-rebalances-zones";
import { serviceRunsMoreThanOneTask } from "./service-runs-more-than-one-task";
import { serviceSpansZones } from "./service-spans-zones";

export const ecsRules: Rule[] = [
  capacityProviderManaged,
  containerImageVersionNamed,
  containerInsights,
  containerLogs,
  containerMemoryLimit,
  containerUserNotRoot,
  deploymentKeepsTasks,
  deploymentRollsBack,
  ecsHostsProtectedFromScaleIn,
  efsVolumeAsksIam,
  efsVolumeEncryptedInTransit,
  execSessionsLogged,
  executionRoleApart,
  externalServiceFields,
  fargatePlatformCurrent,
  logsDoNotBlockContainers,
  noHostNamespaces,
  noHostNetwork,
  noPrivilegedContainers,
  noSecretsInContainerEnvironment,
  readOnlyRootFilesystem,
  serviceNoPublicAddress,
  serviceRebalancesZones,
  serviceRunsMoreThanOneTask,
  serviceSpansZones,
];
