import type { Rule } from "../../kit";
import { configRecordsEverything } from "./config-records-everything";

export const configRules: Rule[] = [configRecordsEverything];
