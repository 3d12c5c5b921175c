import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { databaseAdmitsEnginePort } from "./database-admits-engine-port";

const group = (properties: object = {}) => resource(Aws.SecurityGroup, "data", { ...properties });
const database = (properties: object = {}, type: string = Aws.DatabaseInstance) =>
  resource(type, "subject", {
    engine: "postgres",
    vpcSecurityGroupIds: [ref(group())],
    ...properties,
  });
const rule = (properties: object = {}) =>
  resource(Aws.SecurityGroupIngressRule, "in", {
    securityGroupId: ref(group()),
    ipProtocol: "tcp",
    fromPort: 5432,
    toPort: 5432,
    ...properties,
  });
const older = (properties: object) =>
  resource(Aws.SecurityGroupRule, "in", {
    securityGroupId: ref(group()),
    type: "ingress",
    protocol: "6",
    fromPort: 5432,
    toPort: 5432,
    ...properties,
  });
const stack = (entry: Fixture, of: Fixture = database()) => [group(), of, entry];
const inline = (change: object) => [
  database(),
  group({ ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, ...change }] }),
];
const more = (label: string, port = 5432) => `${label} lets in more than TCP at ${port}`;
const separate = 'SecurityGroupIngressRule "in"';

describe("Ports of a database", () => {
  ruleCases(databaseAdmitsEnginePort, {
    compliant: {
      "its engine's port": stack(rule()),
      "a port of its own": stack(rule({ fromPort: 6000, toPort: 6000 }), database({ port: 6000 })),
      "the older rule resource": stack(older({})),
      "an older rule that lets out": stack(older({ type: "egress", fromPort: 0 })),
      "an inline rule": inline({}),
      "a cluster": stack(
        rule({ fromPort: 3306, toPort: 3306 }),
        database({ engine: "aurora-mysql" }, Aws.DatabaseCluster),
      ),
      "another group's other ports": [
        ...stack(rule()),
        resource(Aws.SecurityGroupIngressRule, "other", { securityGroupId: "sg-1", fromPort: 1 }),
      ],
    },
    violating: {
      "a range of ports": [stack(rule({ toPort: 5433 })), more(separate)],
      "every protocol": [
        stack(rule({ ipProtocol: "-1", fromPort: undefined, toPort: undefined })),
        more(separate),
      ],
      "another port": [stack(rule({ fromPort: 22, toPort: 22 })), more(separate)],
      UDP: [stack(rule({ ipProtocol: "udp" })), more(separate)],
      "an inline rule": [inline({ fromPort: 0 }), more('an inline rule of SecurityGroup "data"')],
      "another engine's port": [
        stack(rule(), database({ engine: "sqlserver-se" })),
        more(separate, 1433),
      ],
    },
    absent: { "a group that lets nothing in": [[group(), database()]] },
    unknown: {
      "a port that is not known": [
        stack(rule({ fromPort: UNKNOWN })),
        `what ${separate} lets in is not known yet`,
      ],
      "an engine without a port that is known": [
        stack(rule(), database({ engine: "custom-oracle-ee" })),
        `what ${separate} lets in is not known yet`,
      ],
      "a rule of who knows which group": [
        stack(rule({ securityGroupId: UNKNOWN, toPort: 5500 })),
        `${separate} may be of one of its groups`,
      ],
      "a harmless rule of who knows which group": [stack(rule({ securityGroupId: UNKNOWN }))],
      "groups that are elsewhere": [
        [database({ vpcSecurityGroupIds: ["sg-9"] })],
        "sg-9 is not in this stack",
      ],
      "groups that are not known": [
        [database({ vpcSecurityGroupIds: UNKNOWN })],
        "one of its groups is not known",
      ],
    },
    notApplicable: { "a database without groups": [database({ vpcSecurityGroupIds: undefined })] },
  });
});
