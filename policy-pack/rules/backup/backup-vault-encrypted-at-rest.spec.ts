import { setCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { backupVaultEncryptedAtRest } from "./backup-vault-encrypted-at-rest";

ruleCases(backupVaultEncryptedAtRest, setCases("kmsKeyArn", "arn:aws:kms:eu-west-1:1:key/k"));
