/**
 * Quotas of load balancers and certificates, as of 2026-11. Sources: Application Load Balancer user guide, "Quotas for your
 * Application Load Balancers"; Network Load Balancer user guide, "Quotas for your Network Load Balancers"; ACM user guide,
 * "Quotas".
 */
export const loadBalancerLimits = {
  /** Target groups of an Application Load Balancer. AWS raises it for nobody. */
  targetGroups: 100,
  /** Rules of an Application Load Balancer, default rules aside; AWS raises it on request. */
  rules: 100,
  /** Values in the conditions of one rule. AWS raises it for nobody. */
  conditionValues: 5,
  /** Wildcards in the conditions of one rule. AWS raises it for nobody. */
  conditionWildcards: 5,
  /** Listeners of a Network Load Balancer; AWS raises it on request. */
  tcpListeners: 50,
  /** Names of a certificate: those that every account may have, and the most that AWS grants. */
  certificateNames: { default: 10, highest: 100 },
};
