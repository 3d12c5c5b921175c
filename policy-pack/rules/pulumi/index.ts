import type { Rule } from "../../kit";
import { dataNotDeletedFirst } from "./data-not-deleted-first";
import { guardedPropertiesNotIgnored } from "./guarded-properties-not-ignored";

export const pulumiRules: Rule[] = [dataNotDeletedFirst, guardedPropertiesNotIgnored];
