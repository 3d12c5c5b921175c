import type { Rule } from "../../kit";
import { ebsEncryptionByDefault } from "./ebs-encryption-by-default";
import { imageEncryptedAtRest } from "./image-encrypted-at-rest";
import { imageNotPublic } from "./image-not-public";
import { instanceInVpc } from "./instance-in-vpc";
import { instanceNoPublicAddress } from "./instance-no-public-address";
import { instanceProfileAttached } from "./instance-profile-attached";
import { metadataHopLimit } from "./metadata-hop-limit";
import { noParavirtualInstanceTypes } from "./no-paravirtual-instance-types";
import { noSecretsInUserData } from "./no-secrets-in-user-data";
import { snapshotNotPublic } from "./snapshot-not-public";
import { sourceDestinationCheck } from "./source-destination-check";

export const computeRules: Rule[] = [
  ebsEncryptionByDefault,
  imageEncryptedAtRest,
  imageNotPublic,
  instanceInVpc,
  instanceNoPublicAddress,
  instanceProfileAttached,
  metadataHopLimit,
  noParavirtualInstanceTypes,
  noSecretsInUserData,
  snapshotNotPublic,
  sourceDestinationCheck,
];
