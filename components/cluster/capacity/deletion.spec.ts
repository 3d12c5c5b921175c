import * as vpc from "@pulumi/aws/vpc";
import { expect } from "chai";
import type { PlannedResource } from "../../../plan/record/resource";
import { underMocks, type Registrations } from "../../../testing/harness";
import { ContainerCluster } from "../cluster";
import { clusterArgs, ordersApi, registeredBy } from "../testdata";
import { everything } from "../testdata-everything";

const types = {
  service: "aws:ecs/service:Service",
  provider: "aws:ecs/capacityProvider:CapacityProvider",
  group: "aws:autoscaling/group:Group",
  template: "aws:ec2/launchTemplate:LaunchTemplate",
  cluster: "aws:ecs/cluster:Cluster",
};

/** A cluster with all that can hang on its hosts, in surroundings that hosts need to reach AWS. */
async function surrounded(): Promise<Registrations> {
  const { registered } = await underMocks(() => {
    const way = new vpc.SecurityGroupEgressRule("way-out", {
      securityGroupId: "sg-app",
      ipProtocol: "tcp",
      fromPort: 443,
      toPort: 443,
      cidrIpv4: "0.0.0.0/0",
    });
    const group = {
      instanceTypes: ["m7i.large"],
      ami: "ami-0123456789abcdef0",
      minSize: 1,
      maxSize: 3,
      ssh: { keyName: "platform", from: ["10.0.8.0/22"] },
      readyHook: { timeoutSeconds: 600 },
    };
    const args = clusterArgs({
      capacity: { general: group, spare: { ...group, ssh: undefined } },
      services: {
        "orders-api": ordersApi,
        burst: { ...ordersApi, port: 8081, route: undefined, cloud: fargate },
      },
      eniTrunking: "owned",
    });
    return new ContainerCluster("hub", args, { dependsOn: [way] });
  });
  return registered;
}
const fargate = { capacity: "fargate", count: 1 };

/** All that must be there as long as `resource` is: what it depends on, and what that depends on. */
function neededBy(registered: Registrations, resource: PlannedResource): Set<string> {
  const byUrn = new Map(registered.all.map((each) => [each.urn, each]));
  const needed = new Set<string>();
  const visit = (urn: string): void => {
    if (needed.has(urn)) return;
    needed.add(urn);
    const { dependencies = [], propertyDependencies = {} } = byUrn.get(urn) ?? {};
    [...dependencies, ...Object.values(propertyDependencies).flat()].forEach(visit);
  };
  visit(resource.urn);
  needed.delete(resource.urn);
  return needed;
}

describe("the way a cluster with nearly everything is deleted", () => {
  let registered: Registrations;
  before(async () => {
    registered = await registeredBy(everything());
  });
  const orders: [string, [string, string], [string, string][]][] = [
    [
      "scaling before the service, the service before its names, hooks and ways",
      ["Service", "hub-storefront-cloud"],
      [
        ["HttpNamespace", "hub-connect"],
        ["RolePolicyAttachment", "hub-deployment"],
        ["RolePolicy", "hub-storefront-hooks"],
        ["RolePolicy", "hub-storefront-task"],
        ["ListenerRule", "hub-storefront"],
        ["ListenerRule", "hub-storefront-test"],
        ["TargetGroup", "hub-storefront-alt"],
        ["MetricAlarm", "hub-storefront-alt-unhealthy"],
        ["PullThroughCacheRule", "hub-cache-quay.io"],
        ["SecurityGroupEgressRule", "hub-app-to-fs-0123456789abcdef0"],
        ["SecurityGroupIngressRule", "hub-fs-0123456789abcdef0-from-app"],
      ],
    ],
    [
      "the number of tasks",
      ["Target", "hub-storefront-cloud"],
      [["Service", "hub-storefront-cloud"]],
    ],
    [
      "what moves it",
      ["Policy", "hub-storefront-cloud-queue"],
      [["Target", "hub-storefront-cloud"]],
    ],
    [
      "addresses in DNS",
      ["Service", "hub-ledger-cloud"],
      [
        ["Service", "hub-ledger"],
        ["PrivateDnsNamespace", "hub-internal"],
        ["Listener", "hub-ledger"],
      ],
    ],
    [
      "the load balancer before what lets it write its logs",
      ["LoadBalancer", "hub-alb"],
      [["BucketPolicy", "hub-alb-logs-policy"]],
    ],
    [
      "what calls the function, the function, what it may do",
      ["EventTarget", "hub-targets-timer"],
      [
        ["Permission", "hub-targets-timer"],
        ["Function", "hub-targets"],
        ["RolePolicy", "hub-targets"],
        ["TargetGroup", "hub-orders-api-onprem"],
      ],
    ],
    [
      "a shared rule before both of its sides",
      ["ListenerRule", "hub-orders-api"],
      [["TargetGroup", "hub-orders-api-onprem"]],
    ],
    [
      "caches before their templates",
      ["PullThroughCacheRule", "hub-cache-quay.io"],
      [["RolePolicy", "hub-cache-quay.io"]],
    ],
    [
      "tasks before the record of sessions",
      ["Service", "hub-storefront-cloud"],
      [["LogGroup", "hub-exec"]],
    ],
  ];
  for (const [what, from, to] of orders) {
    it(what, () => {
      const find = ([kind, name]: [string, string]) =>
        registered.all.find((each) => each.name === name && each.type.endsWith(`:${kind}`));
      const start = find(from);
      const needed = start ? neededBy(registered, start) : new Set<string>();
      for (const end of to) expect(needed, end.join(" ")).to.include(find(end)?.urn);
    });
  }
});

describe("the way a cluster is deleted", () => {
  let registered: Registrations;
  before(async () => {
    registered = await surrounded();
  });
  const needs = (from: PlannedResource, ...to: PlannedResource[]) => {
    expect([...neededBy(registered, from)]).to.include.members(to.map(({ urn }) => urn));
  };

  it("is service, association, provider, group, template, cluster, each by an edge of its own", () => {
    const service = registered.named("hub-orders-api-cloud", types.service);
    const association = registered.named("hub-capacity");
    const provider = registered.named("hub-general", types.provider);
    const group = registered.named("hub-general", types.group);
    const template = registered.named("hub-general", types.template);
    expect(service.dependencies).to.include(association.urn);
    expect(association.propertyDependencies["capacityProviders"]).to.include(provider.urn);
    expect(provider.propertyDependencies["autoScalingGroupProvider"]).to.include(group.urn);
    expect(group.dependencies).to.include(template.urn);
    expect(template.propertyDependencies["userData"]).to.include(
      registered.named("hub", types.cluster).urn,
    );
  });

  it("takes every service before any group and any way out, whichever it runs on", () => {
    const groups = ["hub-general", "hub-spare"].map((name) => registered.named(name, types.group));
    for (const service of registered.ofType(types.service)) {
      if (service.name.endsWith("-cloud")) needs(service, ...groups);
    }
    expect(registered.named("hub-capacity").dependencies).to.include(
      registered.named("way-out").urn,
    );
  });

  it("keeps what hosts live on until the last of them is gone", () => {
    needs(
      registered.named("hub-general", types.group),
      registered.named("hub-general-host-agent"),
      registered.named("hub-general-host-sessions"),
      registered.named("hub-general-host-ready"),
      registered.named("hub-general-ssh"),
      registered.named("hub-trunking"),
      registered.named("way-out"),
      registered.named("hub", types.cluster),
    );
    needs(registered.named("hub-orders-api-cloud", types.service), registered.named("way-out"));
  });

  it("has no edge back: nothing that a host needs waits for a host", () => {
    for (const group of registered.ofType(types.group)) {
      for (const urn of neededBy(registered, group)) {
        const needed = registered.all.find((each) => each.urn === urn);
        if (needed) expect([...neededBy(registered, needed)]).not.to.include(group.urn);
      }
    }
  });

  it("stops hosts that are protected, and waits longer than they drain", () => {
    const { inputs, request } = registered.named("hub-general", types.group);
    expect(inputs["forceDelete"]).to.equal(true);
    expect(request.getCustomtimeouts()?.getDelete()).to.equal("30m");
    const service = registered.named("hub-orders-api-cloud", types.service);
    expect(service.request.getCustomtimeouts()?.getDelete()).to.equal("30m");
    const target = registered.named("hub-orders-api", "aws:lb/targetGroup:TargetGroup");
    expect(target.inputs["deregistrationDelay"]).to.be.below(30 * 60);
  });
});
