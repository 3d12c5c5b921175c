import { ref, set, unset } from "../change";
import type { Mutations } from "../mutation";

const balancer = "cluster-alb";
const forward = [{ type: "forward", targetGroupArn: ref("TargetGroup cluster-storefront") }];

export const lbMutations: Mutations = {
  prod: {
    "a certificate with a short key": [
      set("cluster-certificate", { keyAlgorithm: "RSA_1024" }),
      { "certificate-key-strong": ["cluster-certificate"] },
    ],
    "a listener that answers in clear text": [
      set("Listener cluster-http", { defaultActions: forward }),
      { "http-listener-redirects": ["cluster-http"] },
    ],
    "a listener with a certificate of the old kind": [
      set("Listener cluster-https", {
        certificateArn: "arn:aws:iam::210987654321:server-certificate/old",
      }),
      { "listener-certificate-from-acm": ["cluster-https"] },
    ],
    "a listener without a certificate": [
      unset("Listener cluster-https", "certificateArn"),
      { "listener-certificate-from-acm": ["cluster-https"] },
    ],
    "a bucket for the log of a load balancer that writes none": [
      unset(balancer, "accessLogs"),
      {
        "backup-coverage": ["cluster-alb-logs"],
        "load-balancer-access-logs": ["cluster-alb"],
        "s3-access-logging": ["cluster-alb-logs"],
        "s3-copied-elsewhere": ["cluster-alb-logs"],
        "s3-encrypted-at-rest": ["cluster-alb-logs"],
        "s3-versioning": ["cluster-alb-logs"],
      },
    ],
    "a load balancer that may be deleted": [
      unset(balancer, "enableDeletionProtection"),
      { "load-balancer-deletion-protection": ["cluster-alb"] },
    ],
    "a load balancer that passes on doubtful requests": [
      set(balancer, { desyncMitigationMode: "monitor" }),
      { "load-balancer-desync-mode": ["cluster-alb"] },
    ],
    "a load balancer that passes on doubtful headers": [
      set(balancer, { dropInvalidHeaderFields: false }),
      { "load-balancer-drops-invalid-headers": ["cluster-alb"] },
    ],
    "a load balancer that faces the internet": [
      set(balancer, { internal: false }),
      { "load-balancer-internal": ["cluster-alb"], "public-surface-as-declared": ["cluster-alb"] },
    ],
    "a load balancer in one zone": [
      set(balancer, { subnets: [ref("network-app-a")] }),
      {
        "load-balancer-spans-zones": ["cluster-alb"],
        "survives-as-promised": ["hybrid-platform-prod"],
      },
    ],
    "a load balancer in public subnets": [
      set(balancer, { subnets: ["a", "b", "c"].map((zone) => ref(`network-edge-${zone}`)) }),
      { "no-workload-in-public-subnet": ["cluster-alb"] },
    ],
    "a service behind the listener that only redirects": [
      set("ListenerRule cluster-storefront", { listenerArn: ref("Listener cluster-http") }),
      { "no-forwarding-in-clear-text": ["cluster-storefront"] },
    ],
    "tasks that nobody asks whether they are well": [
      unset("TargetGroup cluster-storefront", "healthCheck"),
      { "target-group-health-check": ["cluster-storefront"] },
    ],
    "a listener that agrees to TLS 1.0": [
      set("Listener cluster-https", { sslPolicy: "ELBSecurityPolicy-2016-08" }),
      { "tls-policy-recommended": ["cluster-https"] },
    ],
    "requests that are written down in a bucket, but not now": [
      set(balancer, { "accessLogs.enabled": false }),
      {
        "backup-coverage": ["cluster-alb-logs"],
        "load-balancer-access-logs": ["cluster-alb"],
        "s3-access-logging": ["cluster-alb-logs"],
        "s3-copied-elsewhere": ["cluster-alb-logs"],
        "s3-encrypted-at-rest": ["cluster-alb-logs"],
        "s3-versioning": ["cluster-alb-logs"],
      },
    ],
  },
  everything: {
    "a load balancer for TCP that stays in its zone": [
      unset("cluster-nlb", "enableCrossZoneLoadBalancing"),
      { "network-load-balancer-crosses-zones": ["cluster-nlb"] },
    ],
    "a load balancer for TCP in one zone": [
      set("cluster-nlb", { subnets: [ref("network-app-a")] }),
      {
        "load-balancer-spans-zones": ["cluster-nlb"],
        "survives-as-promised": ["hybrid-platform-prod"],
      },
    ],
  },
};
