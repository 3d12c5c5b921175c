import type { Rule } from "../../kit";
import { cloudtrailEncryptedAtRest } from "./cloudtrail-encrypted-at-rest";

export const cloudtrailRules: Rule[] = [cloudtrailEncryptedAtRest];
