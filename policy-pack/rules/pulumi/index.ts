import type { Rule } from "../../kit";
import { dataNotDeletedFirst } from "./data-not-deleted-first";
import { dataProtected } from "./data-protected";
import { guardedPropertiesNotIgnored } from "./guarded-properties-not-ignored";

export const pulumiRules: Rule[] = [
  dataNotDeletedFirst,
  dataProtected,
  guardedPropertiesNotIgnored,
];
