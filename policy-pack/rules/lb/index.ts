import type { Rule } from "../../kit";
import { certificateKeyStrong } from "./certificate-key-strong";
import { httpListenerRedirects } from "./http-listener-redirects";
import { listenerCertificateFromAcm } from "./listener-certificate-from-acm";
import { loadBalancerAccessLogs } from "./load-balancer-access-logs";
import { loadBalancerDeletionProtection } from "./load-balancer-deletion-protection";
import { loadBalancerDesyncMode } from "./load-balancer-desync-mode";
import { loadBalancerDropsInvalidHeaders } from "./load-balancer-drops-invalid-headers";
import { loadBalancerInternal } from "./load-balancer-internal";
import { loadBalancerSpansZones } from "./load-balancer-spans-zones";
import { networkLoadBalancerCrossesZones } from "./network-load-balancer-crosses-zones";
import { noForwardingInClearText } from "./no-forwarding-in-clear-text";
import { targetGroupHealthCheck } from "./target-group-health-check";
import { tlsPolicyRecommended } from "./tls-policy-recommended";

export const lbRules: Rule[] = [
  certificateKeyStrong,
  httpListenerRedirects,
  listenerCertificateFromAcm,
  loadBalancerAccessLogs,
  loadBalancerDeletionProtection,
  loadBalancerDesyncMode,
  loadBalancerDropsInvalidHeaders,
  loadBalancerInternal,
  loadBalancerSpansZones,
  networkLoadBalancerCrossesZones,
  noForwardingInClearText,
  targetGroupHealthCheck,
  tlsPolicyRecommended,
];
