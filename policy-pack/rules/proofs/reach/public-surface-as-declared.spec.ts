import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { network, route } from "../../../testing/network";
import { ruleCases } from "../../../testing/rule-cases";
import { publicSurfaceAsDeclared } from "./public-surface-as-declared";

const net = network();
const of = (type: string, properties: object = {}): Fixture[] => [
  resource(type, "subject", { ...properties }),
];
const undeclared = (name: string) => `the Internet reaches it, and ${name} subject is not declared`;
const eip = resource(Aws.Eip, "subject");
const card = (more: object = {}) =>
  resource(Aws.NetworkInterface, "card", { subnetId: ref(net.edge), ...more });
const given = (more: object = {}) =>
  resource(Aws.EipAssociation, "given", {
    allocationId: ref(eip),
    networkInterfaceId: ref(card()),
    ...more,
  });
const leading = route("nat", net.appTable, { networkInterfaceId: ref(card()) });
const api = (types: unknown) => resource(Aws.RestApi, "api", { endpointConfiguration: { types } });
const stage = resource(Aws.RestApiStage, "subject", { restApi: ref(api(undefined)) });
const root = resource("pulumi:pulumi:Stack", "subject");
const unknown = "whether the Internet reaches it is not known";
const levels = { production: "advisory", development: "advisory" } as const;

describe("The public surface", () => {
  ruleCases(publicSurfaceAsDeclared, {
    compliant: {
      "a stack that declares nothing": [root],
      "a stack that declares nothing, whatever is in it": [
        root,
        resource(Aws.LoadBalancer, "web", { internal: true }),
      ],
      "a stack with private groups": [
        root,
        resource(Aws.SecurityGroup, "app", { ingress: [{ cidrBlocks: ["10.0.0.0/8"] }] }),
      ],
    },
    violating: {
      "a load balancer": [of(Aws.LoadBalancer, { internal: false }), undeclared("LoadBalancer")],
      "a classic one": [of(Aws.ClassicLoadBalancer), undeclared("LoadBalancer")],
      "an address of nobody": [[eip], undeclared("Eip")],
      "an address of an instance": [
        of(Aws.Eip, { instance: ref(resource(Aws.Instance, "host")) }),
        undeclared("Eip"),
      ],
      "an address of an interface that passes nothing on": [
        [eip, card(), given(), leading],
        undeclared("Eip"),
      ],
      "an address of an interface that nothing is led to": [
        [eip, card({ sourceDestCheck: false }), given()],
        undeclared("Eip"),
      ],
      "an address where another one is a NAT gateway's": [
        [eip, resource(Aws.NatGateway, "nat", { allocationId: "eipalloc-9" })],
        undeclared("Eip"),
      ],
      "a function's URL": [
        of(Aws.LambdaFunctionUrl, { authorizationType: "AWS_IAM" }),
        undeclared("FunctionUrl"),
      ],
      "a public zone": [of(Aws.Zone, { name: "example.com" }), undeclared("Zone")],
      "a distribution": [of(Aws.Distribution), undeclared("Distribution")],
      "a stage of an HTTP API": [of(Aws.ApiStage), undeclared("Stage")],
      "a stage of a REST API": [[stage, api("REGIONAL")], undeclared("Stage")],
      "an inline rule for everyone": [
        of(Aws.SecurityGroup, { ingress: [{ cidrBlocks: ["10.0.0.0/8", "0.0.0.0/0"] }] }),
        undeclared("SecurityGroup"),
      ],
      "a rule for everyone over IPv6": [
        of(Aws.SecurityGroupIngressRule, { cidrIpv6: "::/0" }),
        undeclared("SecurityGroupIngressRule"),
      ],
      "a prefix list of everyone beside one that is unknown": [
        of(Aws.PrefixList, { entries: [{ cidr: UNKNOWN }, { cidr: "0.0.0.0/0" }] }),
        undeclared("ManagedPrefixList"),
      ],
    },
    absent: {
      "a scheme, which then faces the Internet": [
        of(Aws.AlbLoadBalancer),
        undeclared("LoadBalancer"),
      ],
    },
    unknown: {
      "a scheme that is not known": [of(Aws.LoadBalancer, { internal: UNKNOWN }), unknown],
      "a range that is not known": [
        of(Aws.SecurityGroupIngressRule, { cidrIpv4: UNKNOWN }),
        unknown,
      ],
      "an address that may be a NAT gateway's": [
        [eip, resource(Aws.NatGateway, "nat", { allocationId: UNKNOWN })],
        unknown,
      ],
      "an API of a kind that is not known": [[stage, api([UNKNOWN])], unknown],
    },
    notApplicable: {
      "an internal load balancer": of(Aws.LoadBalancer, { internal: true }),
      "a gateway load balancer": of(Aws.LoadBalancer, { loadBalancerType: "gateway" }),
      "the address of a NAT gateway": [
        eip,
        resource(Aws.NatGateway, "nat", { allocationId: ref(eip) }),
      ],
      "a second address of a NAT gateway": [
        eip,
        resource(Aws.NatGateway, "nat", { secondaryAllocationIds: [ref(eip)] }),
      ],
      "an address of a regional NAT gateway": [
        eip,
        resource(Aws.NatGateway, "nat", {
          availabilityZoneAddresses: [{ allocationIds: [ref(eip)] }],
        }),
      ],
      "an address of a load balancer, which is judged itself": [
        eip,
        resource(Aws.LoadBalancer, "internal", {
          internal: true,
          subnetMappings: [{ allocationId: ref(eip) }],
        }),
      ],
      "the address of a NAT instance": [eip, card({ sourceDestCheck: false }), given(), leading],
      "the address of a NAT instance that says so itself": [
        resource(Aws.Eip, "subject", { networkInterface: ref(card()) }),
        card({ sourceDestCheck: false }),
        leading,
      ],
      "a private zone": of(Aws.Zone, { vpcs: [{ vpcId: UNKNOWN }] }),
      "a group without rules": of(Aws.SecurityGroup),
      "a rule that lets out": of(Aws.SecurityGroupRule, {
        type: "egress",
        cidrBlocks: ["0.0.0.0/0"],
      }),
      "a stage of a private API": [stage, api("PRIVATE")],
    },
  });

  const web = resource(Aws.LoadBalancer, "web");
  const site = resource(Aws.Zone, "site");
  describe("that is declared", () => {
    ruleCases(
      { ...publicSurfaceAsDeclared, levels },
      {
        compliant: {
          "what is declared": of(Aws.LambdaFunctionUrl),
          "what is declared and not known": of(Aws.LoadBalancer, { internal: UNKNOWN }),
        },
        violating: {
          "another kind of that name": [of(Aws.Zone), undeclared("Zone")],
        },
        absent: {},
        unknown: {},
        notApplicable: { "what is not public": of(Aws.LoadBalancer, { internal: true }) },
      },
      { publicSurface: ["FunctionUrl subject", "LoadBalancer subject"] },
    );
  });
  describe("that a stack declares", () => {
    ruleCases(
      { ...publicSurfaceAsDeclared, levels },
      {
        compliant: {
          "all of it": [root, web, site],
          "all of it, as far as it is known": [
            root,
            resource(Aws.LoadBalancer, "web", { internal: UNKNOWN }),
            site,
          ],
        },
        violating: {
          "a part that is not there": [
            [root, web],
            "Zone site is declared to be public, and is not there or not public",
          ],
          "a part that became private": [
            [root, web, resource(Aws.Zone, "site", { vpcs: [{ vpcId: "vpc-1" }] })],
            "Zone site is declared to be public, and is not there or not public",
          ],
        },
        absent: {},
        unknown: {},
        notApplicable: {},
      },
      { publicSurface: ["LoadBalancer web", "Zone site"] },
    );
  });
});
