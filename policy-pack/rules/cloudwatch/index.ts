import type { Rule } from "../../kit";
import { alarmHasActions } from "./alarm-has-actions";
import { logPolicyNotPublic } from "./log-policy-not-public";
import { logRetention } from "./log-retention";

export const cloudwatchRules: Rule[] = [alarmHasActions, logPolicyNotPublic, logRetention];
