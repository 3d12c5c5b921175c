import { Aws } from "../../../kit";
import { add, ref, set, unset } from "../change";
import type { Mutations } from "../mutation";

const template = "LaunchTemplate cluster-general";
const database = "database-ingress-app";
const listener = "cluster-listener-443-from-10.80.0.0-16";

export const ec2Mutations: Mutations = {
  prod: {
    "the database open at more than its port": [
      set(database, { toPort: 6000 }),
      { "database-admits-engine-port": ["database"] },
    ],
    "hosts with the old metadata service": [
      set(template, { "metadataOptions.httpTokens": "optional" }),
      { "imdsv2-required": ["cluster-general"] },
    ],
    "hosts whose volumes are in clear": [
      set(template, { "blockDeviceMappings.0.ebs.encrypted": "false" }),
      { "ebs-encrypted-at-rest": ["cluster-general"] },
    ],
    "hosts whose image decides about their volumes": [
      unset(template, "blockDeviceMappings"),
      { "ebs-encrypted-at-rest": ["cluster-general"] },
    ],
    "a load balancer for the whole internet": [
      set(listener, { cidrIpv4: "0.0.0.0/0" }),
      {
        "no-public-ingress": ["cluster-listener-443-from-10.80.0.0-16"],
        "public-surface-as-declared": ["cluster-listener-443-from-10.80.0.0-16"],
      },
    ],
    "a load balancer for a range of another company": [
      set(listener, { cidrIpv4: "12.0.0.0/8" }),
      { "no-wide-public-ingress": ["cluster-listener-443-from-10.80.0.0-16"] },
    ],
    "a load balancer for half the internet": [
      set(listener, { cidrIpv4: "128.0.0.0/1" }),
      {
        "no-public-ingress": ["cluster-listener-443-from-10.80.0.0-16"],
        "public-surface-as-declared": ["cluster-listener-443-from-10.80.0.0-16"],
      },
    ],
    "the database for the whole internet over IPv6": [
      set("database-ingress-10.0.8.0/22", { cidrIpv4: undefined, cidrIpv6: "::/0" }),
      {
        "no-public-ingress": ["database-ingress-10.0.8.0/22"],
        "public-surface-as-declared": ["database-ingress-10.0.8.0/22"],
      },
    ],
    "tasks that may call anything at any port": [
      set("network-app-to-0.0.0.0/0", { ipProtocol: "-1", fromPort: undefined, toPort: undefined }),
      { "no-unlimited-egress": ["network-app-to-0.0.0.0/0"] },
    ],
    "a rule that nobody explains": [
      unset(listener, "description"),
      { "security-group-described": ["cluster-listener-443-from-10.80.0.0-16"] },
    ],
    "rules of a group inside it and beside it": [
      set("SecurityGroup network-app", {
        ingress: [
          {
            protocol: "tcp",
            fromPort: 443,
            toPort: 443,
            cidrBlocks: ["10.80.0.0/16"],
            description: "x",
          },
        ],
      }),
      { "security-group-rules-one-way": ["network-app"] },
    ],
    "a rule in the older form that lets everybody in": [
      add(Aws.SecurityGroupRule, "legacy", {
        type: "ingress",
        protocol: "tcp",
        fromPort: 22,
        toPort: 22,
        cidrBlocks: ["0.0.0.0/0"],
        securityGroupId: ref("SecurityGroup network-app"),
        description: "SSH",
      }),
      { "no-public-ingress": ["legacy"], "public-surface-as-declared": ["legacy"] },
    ],
  },
};
