import type { Rule } from "../../kit";
import { fileShareEncryptedAtRest } from "./file-share-encrypted-at-rest";
import { nfsClientsNamed } from "./nfs-clients-named";
import { nfsRootSquashed } from "./nfs-root-squashed";
import { smbShareGuarded } from "./smb-share-guarded";

export const storagegatewayRules: Rule[] = [fileShareEncryptedAtRest, nfsClientsNamed, nfsRootSquashed, smbShareGuarded];
