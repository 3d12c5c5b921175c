import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { exposes, webService } from "../../../testing/ecs";
import { entry, exit, group, way } from "../../../testing/groups";
import { ruleCases } from "../../../testing/rule-cases";
import { loadBalancerReachesTasks } from "./load-balancer-reaches-tasks";

const web = webService();
const [out, into] = web.openings as [Fixture, Fixture];
const stack = (...more: Fixture[]) => web.with({}, web.service(), ...more);
const noExit = "edge → app:8080: no rule lets out of edge";
const noEntry = "edge → app:8080: no rule lets into app";
const unclearExit = "edge → app:8080: whether a rule lets out of edge is not known";
const unclearEntry = "edge → app:8080: whether a rule lets into app is not known";
const vpc = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16", ipv6CidrBlock: "fd00::/56" });
const ranged = (property: string, range: unknown) => ({ [property]: range });
const inVpc = (...rules: Fixture[]) => [
  vpc,
  ...web.with(
    {
      edge: group("edge", { vpcId: ref(vpc) }),
      app: group("app", { vpcId: ref(vpc) }),
    },
    web.service(),
    ...rules,
  ),
];
const inline = (ports: object, peer: object) => ({
  ingress: [{ protocol: "tcp", ...ports, ...peer }],
});
const ports = { fromPort: 8000, toPort: 8100 };
const two = { loadBalancers: [exposes(web.target), exposes(web.target, { containerPort: 9000 })] };

ruleCases(loadBalancerReachesTasks, {
  compliant: {
    "a rule out and a rule into": stack(...web.openings),
    "inline rules with a range of ports": web.with(
      { app: group("app", inline(ports, { securityGroups: [ref(web.edge)] })) },
      web.service(),
      out,
    ),
    "every protocol to the whole VPC": inVpc(
      resource(Aws.SecurityGroupEgressRule, "all", {
        securityGroupId: ref(web.edge),
        ipProtocol: "-1",
        cidrIpv4: "0.0.0.0/0",
      }),
      resource(Aws.SecurityGroupEgressRule, "all-6", {
        securityGroupId: ref(web.edge),
        ipProtocol: "-1",
        cidrIpv6: "::/0",
      }),
      into,
    ),
    "rules of the old form": stack(
      ...(["egress", "ingress"] as const).map((type) =>
        resource(Aws.SecurityGroupRule, type, {
          type,
          protocol: "6",
          fromPort: 8080,
          toPort: 8080,
          securityGroupId: ref(type === "egress" ? web.edge : web.app),
          sourceSecurityGroupId: ref(type === "egress" ? web.app : web.edge),
        }),
      ),
    ),
    "one of two ports": web.with({}, web.service(two), ...way(web.edge, web.app, 9000)),
    "IPv4 alone where there is IPv6": inVpc(
      out,
      entry(web.app, 8080, ranged("cidrIpv4", "10.0.0.0/16")),
    ),
  },
  violating: {
    "no rules": [stack(), noExit, noEntry],
    "a way out alone": [stack(out), noEntry],
    "a way in alone": [stack(into), noExit],
    "ports beside it": [
      stack(...way(web.edge, web.app, 8079), ...way(web.edge, web.app, 8081)),
      noExit,
      noEntry,
    ],
    "another protocol": [
      stack(
        out,
        entry(web.app, 8080, { ipProtocol: "udp", referencedSecurityGroupId: ref(web.edge) }),
      ),
      noEntry,
    ],
    "a way to another group": [stack(...way(web.app, web.edge, 8080)), noExit, noEntry],
    "a part of the VPC": [
      inVpc(out, entry(web.app, 8080, ranged("cidrIpv4", "10.0.0.0/17"))),
      noEntry,
    ],
    "neither of two ports": [
      web.with({}, web.service(two)),
      noExit,
      noEntry,
      "edge → app:9000: no rule lets out of edge",
      "edge → app:9000: no rule lets into app",
    ],
  },
  absent: {
    "tasks in the default group of their VPC": [
      web.with({}, out, web.service({ networkConfiguration: { subnets: ["subnet-1"] } })),
      "edge → the default security group:8080: no rule lets out of edge",
      "could not be decided at preview: edge → the default security group:8080: whether a rule lets into the default security group is not known",
    ],
  },
  unknown: {
    "a group outside the stack": [
      web.with(
        {
          balancer: resource(Aws.LoadBalancer, "alb", { securityGroups: [ref(web.edge), "sg-1"] }),
        },
        web.service(),
        into,
      ),
      "edge and sg-1 → app:8080: whether a rule lets out of edge and sg-1 is not known",
    ],
    "an unknown port of a rule": [
      stack(
        out,
        entry(web.app, 8080, { toPort: UNKNOWN, referencedSecurityGroupId: ref(web.edge) }),
      ),
      unclearEntry,
    ],
    "an unknown range": [
      stack(out, entry(web.app, 8080, ranged("cidrIpv4", UNKNOWN))),
      unclearEntry,
    ],
    "a prefix list": [stack(into, exit(web.edge, 8080, { prefixListId: "pl-1" })), unclearExit],
    "a rule of an unknown group": [
      stack(out, entry({ ...web.app, name: "x" }, 8080, { securityGroupId: UNKNOWN })),
      unclearEntry,
    ],
    "a rule of a group outside the stack is none of theirs": [
      web.with(
        {},
        web.service(),
        ...web.openings,
        entry(web.app, 8080, { securityGroupId: "sg-9" }, "other"),
      ),
    ],
    "an unknown port of the container": [
      web.with(
        {},
        web.service({ loadBalancers: [exposes(web.target, { containerPort: UNKNOWN })] }),
      ),
      "a port of loadBalancers is not known yet",
    ],
  },
  notApplicable: {
    "tasks in the network of their hosts": web.with(
      {},
      web.service({ networkConfiguration: undefined }),
    ),
    "a load balancer without groups": web.with(
      { balancer: resource(Aws.LoadBalancer, "alb") },
      web.service(),
    ),
    "a service without a load balancer": web.with({}, web.service({ loadBalancers: undefined })),
    "a listener outside the stack": web.with({ listener: undefined }, web.service()),
  },
});
