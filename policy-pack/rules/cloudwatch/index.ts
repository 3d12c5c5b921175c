import type { Rule } from "../../kit";
import { logRetention } from "./log-retention";

export const cloudwatchRules: Rule[] = [logRetention];
