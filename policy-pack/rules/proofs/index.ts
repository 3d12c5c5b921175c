import type { Rule } from "../../kit";
import { securityGroupPathsWithinTiers } from "./security-group-paths-within-tiers";

export const proofRules: Rule[] = [securityGroupPathsWithinTiers];
