import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { entry, group } from "../../../testing/groups";
import { ruleCases } from "../../../testing/rule-cases";
import { endpointAdmitsSites } from "./endpoint-admits-sites";

const outside = resource(Aws.EcsService, "printer", { launchType: "EXTERNAL" });
const endpoints = group("endpoints");
const endpoint = (more: object = {}) =>
  resource(Aws.VpcEndpoint, "subject", {
    vpcEndpointType: "Interface",
    serviceName: "com.amazonaws.eu-west-1.ecs-agent",
    securityGroupIds: [ref(endpoints)],
    ...more,
  });
const network = (...onPremisesRanges: unknown[]) =>
  resource("platform:index:Network", "net", { onPremisesRanges });
const from = (range: string, port = 443) =>
  entry(
    endpoints,
    port,
    { [range.includes(":") ? "cidrIpv6" : "cidrIpv4"]: range },
    `from-${range}`,
  );
const stack = (...more: Fixture[]) => [outside, endpoints, endpoint(), ...more];
const closed = (range: string) => `${range} → endpoints:443: no rule lets into endpoints`;
const site = network("10.0.0.0/14");
const vgw = resource(Aws.VpnGateway, "vgw");

ruleCases(endpointAdmitsSites, {
  compliant: {
    "the range of the site": stack(site, from("10.0.0.0/14")),
    "a wider range": stack(site, from("10.0.0.0/8")),
    "each range by a rule of its own": stack(
      network("10.0.0.0/14", "fd10::/48"),
      from("10.0.0.0/14"),
      from("fd10::/48"),
    ),
    "IPv4 alone where the endpoint has no other": stack(
      network("10.0.0.0/14", "fd10::/48"),
      from("10.0.0.0/14"),
    ),
    "IPv4 alone where the endpoint says so": [
      outside,
      endpoints,
      endpoint({ ipAddressType: "ipv4" }),
      network("10.0.0.0/14", "fd10::/48"),
      from("10.0.0.0/14"),
    ],
    "an inline rule": [
      outside,
      site,
      group("endpoints", {
        ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["10.0.0.0/14"] }],
      }),
      endpoint(),
    ],
    "a second group of the endpoint": [
      outside,
      site,
      endpoints,
      group("more"),
      entry(group("more"), 443, { cidrIpv4: "10.0.0.0/14" }),
      endpoint({ securityGroupIds: [ref(endpoints), ref(group("more"))] }),
    ],
  },
  violating: {
    nobody: [stack(site), closed("10.0.0.0/14")],
    "the VPC alone": [stack(site, from("10.64.0.0/16")), closed("10.0.0.0/14")],
    "a part of the site": [stack(site, from("10.0.0.0/16")), closed("10.0.0.0/14")],
    "another port": [stack(site, from("10.0.0.0/14", 8443)), closed("10.0.0.0/14")],
    "one of two sites": [
      stack(network("10.0.0.0/14", "172.20.0.0/16"), from("10.0.0.0/14")),
      closed("172.20.0.0/16"),
    ],
    "IPv4 alone where the endpoint has IPv6 too": [
      [
        outside,
        endpoints,
        endpoint({ ipAddressType: "dualstack" }),
        network("10.0.0.0/14", "fd10::/48"),
        from("10.0.0.0/14"),
      ],
      closed("fd10::/48"),
    ],
    "IPv4 where the endpoint has IPv6 alone": [
      [
        outside,
        endpoints,
        endpoint({ ipAddressType: "ipv6" }),
        network("10.0.0.0/14", "fd10::/48"),
        from("10.0.0.0/14"),
      ],
      closed("fd10::/48"),
    ],
    "another group's rule": [
      stack(site, group("other"), entry(group("other"), 443, { cidrIpv4: "10.0.0.0/14" })),
      closed("10.0.0.0/14"),
    ],
    "a range that a VPN connection routes to": [
      stack(resource(Aws.VpnConnectionRoute, "site", { destinationCidrBlock: "10.1.0.0/16" })),
      closed("10.1.0.0/16"),
    ],
    "a range that a table routes to": [
      stack(
        vgw,
        resource(Aws.Route, "site", { destinationCidrBlock: "10.2.0.0/16", gatewayId: ref(vgw) }),
        resource(Aws.Route, "hub", {
          destinationIpv6CidrBlock: "fd20::/48",
          transitGatewayId: "tgw-1",
        }),
        resource(Aws.Route, "all", {
          destinationCidrBlock: "0.0.0.0/0",
          transitGatewayId: "tgw-1",
        }),
        resource(Aws.Route, "peer", { destinationCidrBlock: "10.3.0.0/16", natGatewayId: "nat-1" }),
      ),
      closed("10.2.0.0/16"),
    ],
  },
  absent: {
    "an endpoint in the default group": [
      [outside, site, endpoint({ securityGroupIds: undefined })],
      "could not be decided at preview: 10.0.0.0/14 → the default security group:443: whether a rule lets into the default security group is not known",
    ],
  },
  unknown: {
    "sites whose ranges nobody says": [
      stack(network(UNKNOWN, "Seoul"), from("10.0.0.0/14")),
      "which ranges the sites have is not known; list them under onPremises in the configuration of this rule",
    ],
    "a group outside the stack": [
      [outside, site, endpoint({ securityGroupIds: ["sg-1"] })],
      "10.0.0.0/14 → sg-1:443: whether a rule lets into sg-1 is not known",
    ],
    "an unknown group": [
      [outside, site, endpoint({ securityGroupIds: [UNKNOWN] })],
      "10.0.0.0/14 → an unknown group:443: whether a rule lets into an unknown group is not known",
    ],
  },
  notApplicable: {
    "a stack without hosts on premises": [site, endpoints, endpoint()],
    "a service that no host calls": [
      outside,
      site,
      endpoints,
      endpoint({ serviceName: "com.amazonaws.eu-west-1.dms" }),
    ],
    "an unknown service": [outside, site, endpoints, endpoint({ serviceName: UNKNOWN })],
    "an endpoint in route tables": [outside, site, endpoint({ vpcEndpointType: "Gateway" })],
  },
});

describe("with ranges in the configuration", () => {
  ruleCases(
    endpointAdmitsSites,
    {
      compliant: {
        "the range": stack(from("192.168.0.0/16")),
        "all addresses": stack(from("0.0.0.0/0")),
        "the range, and that of a site": stack(site, from("192.168.0.0/16"), from("10.0.0.0/14")),
      },
      violating: {
        nobody: [stack(), closed("192.168.0.0/16")],
        "a site alone": [stack(site, from("10.0.0.0/14")), closed("192.168.0.0/16")],
        "the range without the site's": [
          stack(site, from("192.168.0.0/16")),
          closed("10.0.0.0/14"),
        ],
      },
      absent: {
        "a group without rules": [stack(), closed("192.168.0.0/16")],
      },
      unknown: {
        "an unknown range of a component": [stack(network(UNKNOWN), from("192.168.0.0/16"))],
      },
      notApplicable: {},
    },
    { onPremises: ["192.168.0.0/16"] },
  );
});
