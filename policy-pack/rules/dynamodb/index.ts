import type { Rule } from "../../kit";
import { tableDeletionProtection } from "./table-deletion-protection";
import { tableOwnKey } from "./table-own-key";
import { tableRecoverable } from "./table-recoverable";
import { tableScales } from "./table-scales";

export const dynamodbRules: Rule[] = [
  tableDeletionProtection,
  tableOwnKey,
  tableRecoverable,
  tableScales,
];
