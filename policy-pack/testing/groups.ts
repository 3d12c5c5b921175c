import { Aws } from "../kit";
import { ref, resource, type Fixture } from "./fixture";

/** Security groups, their wearers and rules, as a program writes them one by one. */
export const group = (name: string, more: object = {}) =>
  resource(Aws.SecurityGroup, name, { ...more });

/** What makes a group an edge, an app or a data one. */
export const wearers = {
  edge: (of: Fixture) => resource(Aws.LoadBalancer, "alb", { securityGroups: [ref(of)] }),
  app: (of: Fixture) =>
    resource(Aws.EcsService, "web", { networkConfiguration: { securityGroups: [ref(of)] } }),
  data: (of: Fixture) =>
    resource(Aws.DatabaseInstance, "orders", { vpcSecurityGroupIds: [ref(of)] }),
};

const ports = (port: number) => ({ ipProtocol: "tcp", fromPort: port, toPort: port });

/** Both sides of a way from one group to another: out of the one, into the other. */
export const way = (from: Fixture, to: Fixture, port: number): Fixture[] => [
  resource(Aws.SecurityGroupEgressRule, `${from.name}-out-${to.name}`, {
    securityGroupId: ref(from),
    referencedSecurityGroupId: ref(to),
    ...ports(port),
  }),
  entry(to, port, { referencedSecurityGroupId: ref(from) }, `${to.name}-in-${from.name}`),
];

/** A rule that lets somebody in. */
export const entry = (to: Fixture, port: number, source: object, name = `${to.name}-in`) =>
  resource(Aws.SecurityGroupIngressRule, name, {
    securityGroupId: ref(to),
    ...ports(port),
    ...source,
  });

/** A rule that lets a group out. */
export const exit = (from: Fixture, port: number, target: object, name = `${from.name}-out`) =>
  resource(Aws.SecurityGroupEgressRule, name, {
    securityGroupId: ref(from),
    ...ports(port),
    ...target,
  });
