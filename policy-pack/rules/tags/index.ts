import type { Rule } from "../../kit";
import { requiredTags } from "./required-tags";

export const tagsRules: Rule[] = [requiredTags];
