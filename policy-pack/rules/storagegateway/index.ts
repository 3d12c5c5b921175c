import type { Rule } from "../../kit";
import { fileShareEncryptedAtRest } from "./file-share-encrypted-at-rest";

export const storagegatewayRules: Rule[] = [fileShareEncryptedAtRest];
