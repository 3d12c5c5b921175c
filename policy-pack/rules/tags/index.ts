import type { Rule } from "../../kit";
import { backupTagNamesAPlan } from "./backup-tag-names-a-plan";
import { requiredTags } from "./required-tags";
import { tagValuesAllowed } from "./tag-values-allowed";

export const tagsRules: Rule[] = [backupTagNamesAPlan, requiredTags, tagValuesAllowed];
