import { ref, set, unset } from "../change";
import type { Mutations } from "../mutation";

const balancer = "cluster-alb";
const forward = [{ type: "forward", targetGroupArn: ref("TargetGroup cluster-storefront") }];

export const lbMutations: Mutations = {
  prod: {
    "a certificate with a short key": [set("cluster-certificate", { keyAlgorithm: "RSA_1024" }), {}],
    "a listener that answers in clear text": [set("Listener cluster-http", { defaultActions: forward }), {}],
    "a listener with a certificate of the old kind": [
      set("Listener cluster-https", { certificateArn: "arn:aws:iam::210987654321:server-certificate/old" }), {}],
    "a listener without a certificate": [unset("Listener cluster-https", "certificateArn"), {}],
    "a bucket for the log of a load balancer that writes none": [unset(balancer, "accessLogs"), {}],
    "a load balancer that may be deleted": [unset(balancer, "enableDeletionProtection"), {}],
    "a load balancer that passes on doubtful requests": [set(balancer, { desyncMitigationMode: "monitor" }), {}],
    "a load balancer that passes on doubtful headers": [set(balancer, { dropInvalidHeaderFields: false }), {}],
    "a load balancer that faces the internet": [set(balancer, { internal: false }), {}],
    "a load balancer in one zone": [set(balancer, { subnets: [ref("network-app-a")] }), {}],
    "a load balancer in public subnets": [
      set(balancer, { subnets: ["a", "b", "c"].map((zone) => ref(`network-edge-${zone}`)) }), {}],
    "a service behind the listener that only redirects": [
      set("ListenerRule cluster-storefront", { listenerArn: ref("Listener cluster-http") }), {}],
    "tasks that nobody asks whether they are well": [unset("TargetGroup cluster-storefront", "healthCheck"), {}],
    "a listener that agrees to TLS 1.0": [set("Listener cluster-https", { sslPolicy: "ELBSecurityPolicy-2016-08" }), {}],
    "requests that are written down in a bucket, but not now": [
      set(balancer, { "accessLogs.enabled": false }), {}],
  },
  everything: {
    "a load balancer for TCP that stays in its zone": [unset("cluster-nlb", "enableCrossZoneLoadBalancing"), {}],
    "a load balancer for TCP in one zone": [set("cluster-nlb", { subnets: [ref("network-app-a")] }), {}],
  },
};
