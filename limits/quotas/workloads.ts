import { QuotaScope, quotasOf, type Quota } from "./quota";

const { Region, LoadBalancer, Cluster, Service, Certificate } = QuotaScope;

const balancing = quotasOf(
  "Elastic Load Balancing",
  "Elastic Load Balancing, Quotas for your Application Load Balancers, 2026-11",
);
const ecs = quotasOf(
  "Amazon ECS",
  "Amazon ECS Developer Guide, Amazon ECS service quotas, 2026-11",
);
const acm = quotasOf("ACM", "AWS Certificate Manager User Guide, Quotas, 2026-11");
const rds = quotasOf("Amazon RDS", "Amazon RDS User Guide, Quotas and constraints, 2026-11");

/** Default quotas of services and databases. */
export const workloadQuotas = {
  loadBalancers: balancing.raised("load balancers", Region, 50),
  listeners: balancing.raised("listeners", LoadBalancer, 50),
  listenerRules: balancing.raised("rules", LoadBalancer, 100),
  targetGroups: balancing.raised("target groups", Region, 3000),
  targetGroupsPerBalancer: balancing.fixed("target groups", LoadBalancer, 100),
  certificateNames: acm.raised("domain names", Certificate, 10),
  services: ecs.raised("services", Cluster, 5000),
  capacityProviders: ecs.fixed("capacity providers", Cluster, 20),
  targetGroupsPerService: ecs.fixed("target groups", Service, 5),
  databases: rds.raised("DB instances", Region, 40, "L-7B6409FD"),
} satisfies Record<string, Quota>;
