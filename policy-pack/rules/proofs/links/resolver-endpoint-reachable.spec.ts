import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { group } from "../../../testing/groups";
import { network, subnet } from "../../../testing/network";
import { passes, subjectCases } from "../../../testing/subject-cases";
import { resolverEndpointReachable } from "./resolver-endpoint-reachable";

const { vpc, app } = network();
const appB = subnet("app-b", vpc, "b");
const doors = group("dns");
const door = (ipProtocol: string, more: object = {}) =>
  resource(Aws.SecurityGroupIngressRule, `in-${ipProtocol}`, {
    securityGroupId: ref(doors),
    ipProtocol,
    fromPort: 53,
    toPort: 53,
    cidrIpv4: "10.0.0.0/8",
    ...more,
  });
const ipv6 = { cidrIpv4: undefined, cidrIpv6: "fd00::/8" };
const both = [door("tcp"), door("udp")];
const endpoint = (subnets: unknown[], more: object = {}) =>
  resource(Aws.ResolverEndpoint, "subject", {
    direction: "INBOUND",
    ipAddresses: subnets.map((subnetId) => ({ subnetId })),
    securityGroupIds: [ref(doors)],
    ...more,
  });
const zones = [ref(app), ref(appB)];
const stack = (...more: Fixture[]) => [app, appB, doors, ...more];
const inline = resource(Aws.SecurityGroup, "dns", {
  ingress: ["tcp", "udp"].map((protocol) => ({
    protocol,
    fromPort: 53,
    toPort: 53,
    cidrBlocks: ["10.0.0.0/8"],
  })),
});

subjectCases(resolverEndpointReachable, {
  "two zones and both protocols": [stack(...both, endpoint(zones)), passes],
  "every protocol at once": [stack(door("-1"), endpoint(zones)), passes],
  "an inline list": [[app, appB, inline, endpoint(zones)], passes],
  "IPv6 callers": [stack(door("tcp", ipv6), door("udp", ipv6), endpoint(zones)), passes],
  "an outbound one": [
    stack(
      resource(Aws.SecurityGroupEgressRule, "out", {
        securityGroupId: ref(doors),
        ipProtocol: "-1",
        cidrIpv4: "10.0.0.0/8",
      }),
      endpoint(zones, { direction: "OUTBOUND" }),
    ),
    passes,
  ],
  "one zone, which is for another rule to say": [stack(...both, endpoint([ref(app)])), passes],
  "a door for its own VPC alone": [
    [vpc, ...stack(door("tcp"), door("udp", { cidrIpv4: "10.0.1.0/24" }), endpoint(zones))],
    "its groups let port 53 in over udp from its own VPC alone",
  ],
  "a door for a second range of its VPC alone": [
    [
      vpc,
      resource(Aws.VpcCidrAssociation, "more", { vpcId: ref(vpc), cidrBlock: "10.1.0.0/16" }),
      ...stack(door("tcp"), door("udp", { cidrIpv4: "10.1.2.0/24" }), endpoint(zones)),
    ],
    "its groups let port 53 in over udp from its own VPC alone",
  ],
  "a door for its VPC and for a site": [
    [
      vpc,
      ...stack(
        ...both,
        { ...door("-1", { cidrIpv4: "10.0.0.0/16" }), name: "own", urn: "urn:own" },
        endpoint(zones),
      ),
    ],
    passes,
  ],
  "a door for a group, whose members are in its VPC": [
    [
      vpc,
      ...stack(
        door("-1", { cidrIpv4: undefined, referencedSecurityGroupId: "sg-9" }),
        endpoint(zones),
      ),
    ],
    "its groups let port 53 in over tcp from its own VPC alone",
    "its groups let port 53 in over udp from its own VPC alone",
  ],
  "callers that are not known": [
    stack(door("-1", { cidrIpv4: UNKNOWN }), endpoint(zones)),
    "? whether its groups let port 53 in over tcp is not known",
    "? whether its groups let port 53 in over udp is not known",
  ],
  "UDP only": [stack(door("udp"), endpoint(zones)), "none of its groups lets port 53 in over tcp"],
  "a door for somebody else": [
    stack(...both, endpoint(zones, { direction: "OUTBOUND" })),
    "none of its groups lets port 53 out over tcp",
    "none of its groups lets port 53 out over udp",
  ],
  "a group outside the stack": [
    stack(endpoint(zones, { securityGroupIds: ["sg-9"] })),
    "? whether its groups let port 53 in over tcp is not known",
    "? whether its groups let port 53 in over udp is not known",
  ],
});
