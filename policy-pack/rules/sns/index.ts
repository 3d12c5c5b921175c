import type { Rule } from "../../kit";
import { snsEncryptedAtRest } from "./sns-encrypted-at-rest";
import { snsPolicyAsksForTls } from "./sns-policy-asks-for-tls";
import { snsPolicyNotPublic } from "./sns-policy-not-public";

export const snsRules: Rule[] = [snsEncryptedAtRest, snsPolicyAsksForTls, snsPolicyNotPublic];
