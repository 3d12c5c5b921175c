import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { ruleCases } from "../../../testing/rule-cases";
import { externalServiceHasHosts } from "./external-service-has-hosts";

const cluster = resource(Aws.EcsCluster, "hub", { name: "hub" });
const other = resource(Aws.EcsCluster, "other", { name: "other" });
const service = (more: object = {}) =>
  resource(Aws.EcsService, "subject", { launchType: "EXTERNAL", cluster: ref(cluster), ...more });
const trusting = (Service: unknown, more: object = {}) =>
  resource(Aws.Role, "host", {
    assumeRolePolicy: JSON.stringify({
      Statement: [{ Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" }],
    }),
    ...more,
  });
const host = trusting("ssm.amazonaws.com");
const attached = (policyArn: unknown, role: Fixture = host) =>
  resource(Aws.RolePolicyAttachment, "containers", { role: ref(role), policyArn });
const awsOwn = "arn:aws:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role";
const allowing = (Action: unknown, Resource: unknown, more: object = {}) => ({
  Statement: [{ Effect: "Allow", Action, Resource, ...more }],
});
const inline = (policy: unknown) => resource(Aws.RolePolicy, "own", { role: ref(host), policy });
const policy = (document: unknown) => resource(Aws.Policy, "joining", { policy: document });
const arn = (name: string) => `arn:aws:ecs:eu-west-1:111122223333:cluster/${name}`;
const register = "ecs:RegisterContainerInstance";
const stack = (...more: Fixture[]) => [cluster, other, ...more, service()];
const granted = (document: unknown) => stack(host, inline(document));
const nobody = 'no role that trusts ssm.amazonaws.com lets hosts outside AWS join Cluster "hub"';
const refused = `hosts that act as Role "host" may not join Cluster "hub": it carries nothing that allows ${register}`;
const unclear = 'whether Role "host" lets hosts join Cluster "hub" is not known';
const activation = (iamRole: unknown) => resource(Aws.HybridActivation, "first", { iamRole });

ruleCases(externalServiceHasHosts, {
  compliant: {
    "a role with AWS's own policy, and no activation that is open": stack(host, attached(awsOwn)),
    "an activation with such a role": stack(host, attached(awsOwn), activation(ref(host))),
    "a policy of the stack on this cluster": stack(
      host,
      policy(JSON.stringify(allowing([register, "ecs:Poll"], [arn("hub")]))),
      attached(ref(policy(""))),
    ),
    "a policy whose text is made from the cluster": stack(host, inline(ref(cluster))),
    "a policy as an object, with the cluster in it": granted(allowing("ecs:*", [ref(cluster)])),
    "a pattern of clusters": granted(allowing("ecs:Register*", arn("h*"))),
    "every resource": granted(allowing(register, "*")),
    "policies inside the role": stack(
      trusting(["ec2.amazonaws.com", "ssm.amazonaws.com"], {
        inlinePolicies: [{ name: "own", policy: JSON.stringify(allowing(register, arn("hub"))) }],
      }),
    ),
    "AWS's own policy inside the role": stack(
      trusting("ssm.amazonaws.com", { managedPolicyArns: [awsOwn] }),
    ),
    "an attachment to several roles": stack(
      host,
      resource(Aws.PolicyAttachment, "all", { roles: [ref(host)], policyArn: awsOwn }),
    ),
  },
  violating: {
    "no role at all": [stack(), nobody],
    "a role of hosts in AWS": [stack(trusting("ec2.amazonaws.com"), attached(awsOwn)), nobody],
    "a role that may be managed only": [
      stack(host, attached("arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore")),
      refused,
    ],
    "AWS's policy on another role": [
      stack(host, resource(Aws.Role, "else"), attached(awsOwn, resource(Aws.Role, "else"))),
      refused,
    ],
    "a policy on another cluster": [granted(allowing(register, arn("other"))), refused],
    "a policy on clusters of like names": [
      granted(allowing(register, [arn("other"), arn("hub-2")])),
      refused,
    ],
    "a refusal": [granted(allowing(register, "*", { Effect: "Deny" })), refused],
    "another action": [granted(allowing("ecs:Poll", "*")), refused],
    "an activation with a role that may not": [stack(host, activation(ref(host))), refused],
  },
  absent: {
    "a role that trusts nobody": [stack(resource(Aws.Role, "host"), attached(awsOwn)), nobody],
  },
  unknown: {
    "an unknown policy": [stack(host, attached(UNKNOWN)), unclear],
    "a policy outside the stack": [
      stack(host, attached("arn:aws:iam::111122223333:policy/hosts")),
      unclear,
    ],
    "a text that is not known": [granted(UNKNOWN), unclear],
    "an action that is not known": [granted(allowing(UNKNOWN, "*")), unclear],
    "a resource that is not known": [granted(allowing(register, UNKNOWN)), unclear],
    "a policy of an unknown role": [
      stack(host, resource(Aws.RolePolicy, "own", { role: UNKNOWN, policy: "{}" })),
      unclear,
    ],
    "an activation whose role is outside the stack": [
      stack(activation("hosts")),
      'the role of Activation "first" is not in this stack',
    ],
    "an unknown policy beside one that will do": [stack(host, attached(awsOwn), inline(UNKNOWN))],
    "a pattern for a cluster whose name is not known": [
      [resource(Aws.EcsCluster, "hub"), host, inline(allowing(register, arn("h*"))), service()],
      unclear,
    ],
  },
  notApplicable: {
    "a service in AWS": [cluster, service({ launchType: "EC2" })],
    "a cluster outside the stack": [service({ cluster: arn("shared") })],
  },
});
