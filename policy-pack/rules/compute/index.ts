import type { Rule } from "../../kit";
import { detailedMonitoring } from "./detailed-monitoring";
import { ebsEncryptionByDefault } from "./ebs-encryption-by-default";
import { ebsOptimized } from "./ebs-optimized";
import { hostsManagedBySystemsManager } from "./hosts-managed-by-systems-manager";
import { imageEncryptedAtRest } from "./image-encrypted-at-rest";
import { imageNotPublic } from "./image-not-public";
import { instanceInVpc } from "./instance-in-vpc";
import { instanceNoPublicAddress } from "./instance-no-public-address";
import { instanceProfileAttached } from "./instance-profile-attached";
import { instanceTerminationProtection } from "./instance-termination-protection";
import { metadataDefaultsV2 } from "./metadata-defaults-v2";
import { metadataHopLimit } from "./metadata-hop-limit";
import { noParavirtualInstanceTypes } from "./no-paravirtual-instance-types";
import { noSecretsInUserData } from "./no-secrets-in-user-data";
import { serialConsoleOff } from "./serial-console-off";
import { snapshotNotPublic } from "./snapshot-not-public";
import { sourceDestinationCheck } from "./source-destination-check";

export const computeRules: Rule[] = [
  detailedMonitoring,
  ebsEncryptionByDefault,
  ebsOptimized,
  hostsManagedBySystemsManager,
  imageEncryptedAtRest,
  imageNotPublic,
  instanceInVpc,
  instanceNoPublicAddress,
  instanceProfileAttached,
  instanceTerminationProtection,
  metadataDefaultsV2,
  metadataHopLimit,
  noParavirtualInstanceTypes,
  noSecretsInUserData,
  serialConsoleOff,
  snapshotNotPublic,
  sourceDestinationCheck,
];
