import type { Rule } from "../../kit";
import { alarmTopicHasReader } from "./alarm-topic-has-reader";
import { snsEncryptedAtRest } from "./sns-encrypted-at-rest";
import { snsPolicyAsksForTls } from "./sns-policy-asks-for-tls";
import { snsPolicyNotPublic } from "./sns-policy-not-public";
import { snsPolicyOwnAccount } from "./sns-policy-own-account";
import { snsSubscriptionNotHttp } from "./sns-subscription-not-http";

export const snsRules: Rule[] = [
  alarmTopicHasReader,
  snsEncryptedAtRest,
  snsPolicyAsksForTls,
  snsPolicyNotPublic,
  snsPolicyOwnAccount,
  snsSubscriptionNotHttp,
];
