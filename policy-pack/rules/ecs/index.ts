import type { Rule } from "../../kit";
import { capacityProviderManaged } from "./capacity-provider-managed";
import { containerInsights } from "./container-insights";
import { containerLogs } from "./container-logs";
import { containerUserNotRoot } from "./container-user-not-root";
import { ecsHostsProtectedFromScaleIn } from "./ecs-hosts-protected-from-scale-in";
import { efsVolumeEncryptedInTransit } from "./efs-volume-encrypted-in-transit";
import { execSessionsLogged } from "./exec-sessions-logged";
import { executionRoleApart } from "./execution-role-apart";
import { externalServiceFields } from "./external-service-fields";
import { logsDoNotBlockContainers } from "./logs-do-not-block-containers";
import { noHostNamespaces } from "./no-host-namespaces";
import { noHostNetwork } from "./no-host-network";
import { noPrivilegedContainers } from "./no-privileged-containers";
import { noSecretsInContainerEnvironment } from "./no-secrets-in-container-environment";
import { readOnlyRootFilesystem } from "./read-only-root-filesystem";
import { serviceNoPublicAddress } from "./service-no-public-address";
import { serviceRunsMoreThanOneTask } from "./service-runs-more-than-one-task";
import { serviceSpansZones } from "./service-spans-zones";

export const ecsRules: Rule[] = [
  capacityProviderManaged,
  containerInsights,
  containerLogs,
  containerUserNotRoot,
  ecsHostsProtectedFromScaleIn,
  efsVolumeEncryptedInTransit,
  execSessionsLogged,
  executionRoleApart,
  externalServiceFields,
  logsDoNotBlockContainers,
  noHostNamespaces,
  noHostNetwork,
  noPrivilegedContainers,
  noSecretsInContainerEnvironment,
  readOnlyRootFilesystem,
  serviceNoPublicAddress,
  serviceRunsMoreThanOneTask,
  serviceSpansZones,
];
