import type { Rule } from "../../kit";
import { securityGroupPathsWithinTiers } from "./security-group-paths-within-tiers";
import { survivesAsPromised } from "./survives-as-promised";

export const proofRules: Rule[] = [securityGroupPathsWithinTiers, survivesAsPromised];
