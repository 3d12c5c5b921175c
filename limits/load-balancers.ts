/**
 * What the conditions of one rule of an Application Load Balancer may hold, as of 2026-11; AWS raises neither. Source:
 * Application Load Balancer user guide, "Quotas for your Application Load Balancers". What is counted over a load balancer:
 * `quotas`.
 */
export const ruleLimits = { conditionValues: 5, conditionWildcards: 5 };
