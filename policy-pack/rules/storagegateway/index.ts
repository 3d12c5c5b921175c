import type { Rule } from "../../kit";
import { fileShareEncryptedAtRest } from "./file-share-encrypted-at-rest";
import { gatewayConnectedPrivately } from "./gateway-connected-privately";
import { nfsClientsNamed } from "./nfs-clients-named";
import { nfsRootSquashed } from "./nfs-root-squashed";
import { smbShareAudited } from "./smb-share-audited";
import { smbShareGuarded } from "./smb-share-guarded";

export const storagegatewayRules: Rule[] = [
  fileShareEncryptedAtRest,
  gatewayConnectedPrivately,
  nfsClientsNamed,
  nfsRootSquashed,
  smbShareAudited,
  smbShareGuarded,
];
