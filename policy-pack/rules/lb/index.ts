import type { Rule } from "../../kit";
import { loadBalancerDeletionProtection } from "./load-balancer-deletion-protection";
import { loadBalancerInternal } from "./load-balancer-internal";

export const lbRules: Rule[] = [loadBalancerDeletionProtection, loadBalancerInternal];
