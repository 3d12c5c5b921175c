import type { Rule } from "../../../kit";
import { noWayInFromInternet } from "./no-way-in-from-internet";
import { policiesKeepOnePerimeter } from "./policies-keep-one-perimeter";
import { publicSurfaceAsDeclared } from "./public-surface-as-declared";
import { securityGroupPathsWithinTiers } from "./security-group-paths-within-tiers";

export const reachProofs: Rule[] = [
  noWayInFromInternet,
  policiesKeepOnePerimeter,
  publicSurfaceAsDeclared,
  securityGroupPathsWithinTiers,
];
