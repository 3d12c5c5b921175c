import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { tableDeletionProtection } from "./table-deletion-protection";

ruleCases(tableDeletionProtection, onCases("deletionProtectionEnabled"));
