import type { Rule } from "../../kit";
import { snsEncryptedAtRest } from "./sns-encrypted-at-rest";

export const snsRules: Rule[] = [snsEncryptedAtRest];
