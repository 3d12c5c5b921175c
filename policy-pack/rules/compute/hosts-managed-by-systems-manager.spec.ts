import { Aws, UNKNOWN } from "../../kit";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { hostsManagedBySystemsManager } from "./hosts-managed-by-systems-manager";

const core = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore";
const role = resource(Aws.Role, "host", { name: "host" });
const profile = resource(Aws.InstanceProfile, "profile", { name: "host", role: ref(role) });
const attach = (policyArn: unknown, to: unknown = ref(role)) =>
  resource(Aws.RolePolicyAttachment, "attachment", { role: to, policyArn });
const template = (iamInstanceProfile: unknown = { arn: ref(profile) }) =>
  resource(Aws.LaunchTemplate, "subject", { iamInstanceProfile });
const instance = (more: Record<string, unknown>) => resource(Aws.Instance, "subject", more);
const host = (...fixtures: Fixture[]) => [role, profile, template(), ...fixtures];
const enough = {
  Statement: [
    { Effect: "Allow", Action: ["ssm:Get*", "ssm:List*", "ssm:Update*"], Resource: "*" },
    { Effect: "Allow", Action: "ssmmessages:*", Resource: "*" },
  ],
};
const some = { Statement: { Effect: "Allow", Action: "ssmmessages:*", Resource: "*" } };
const inline = (policy: unknown, to: unknown = ref(role)) =>
  resource(Aws.RolePolicy, "inline", { role: to, policy });
const own = (policy: unknown) => resource(Aws.Policy, "own", { policy });
const nothing =
  'Role "host" may not ssm:UpdateInstanceInformation, ssmmessages:CreateControlChannel, ssmmessages:CreateDataChannel';
const noRole = "it has no role that lets Systems Manager manage it";
const setting = (name: string, value: unknown = "service-role/AWSSystemsManagerDefaultRole") =>
  resource(Aws.ServiceSetting, "default", {
    settingId: `arn:aws:ssm:eu-west-1:1:servicesetting/ssm/managed-instance/${name}`,
    settingValue: value,
  });
const byDefault = setting("default-ec2-instance-management-role");

ruleCases(hostsManagedBySystemsManager, {
  compliant: {
    "a role with the policy of AWS": host(attach(core)),
    "a role of another partition": host(attach(core.replace(":aws:iam", ":aws-cn:iam"))),
    "a role by its name": [
      role,
      resource(Aws.InstanceProfile, "profile", { name: "host", role: "host" }),
      template({ name: "host" }),
      attach(core, "host"),
    ],
    "an instance": [role, profile, instance({ iamInstanceProfile: ref(profile) }), attach(core)],
    "a profile by its ARN": [
      role,
      profile,
      template({ arn: "arn:aws:iam::1:instance-profile/hosts/host" }),
      attach(core),
    ],
    "a role that says it inside": [
      resource(Aws.Role, "host", { managedPolicyArns: [core] }),
      profile,
      template(),
    ],
    "a role with permissions equal to it": host(inline(enough)),
    "a role whose own policies say so inside": [
      resource(Aws.Role, "host", { inlinePolicies: [{ policy: JSON.stringify(enough) }] }),
      profile,
      template(),
    ],
    "a policy of the stack's own": host(own(enough), attach(ref(own(enough)))),
    "an attachment of several roles": host(
      resource(Aws.PolicyAttachment, "attachment", { roles: [ref(role)], policyArn: core }),
    ),
    "an administrator": host(attach("arn:aws:iam::aws:policy/AdministratorAccess")),
    "a stack that manages every host": [byDefault, instance({})],
  },
  violating: {
    "a role without policies": [host(), nothing],
    "another policy of AWS": [
      host(attach("arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy")),
      nothing,
    ],
    "the policy on another role": [
      host(resource(Aws.Role, "other", { name: "other" }), attach(core, "other")),
      nothing,
    ],
    "a part of the permissions": [
      host(inline(some)),
      'Role "host" may not ssm:UpdateInstanceInformation, ssm:GetDocument, ssm:ListAssociations',
    ],
    "permissions that are denied again": [
      host(
        attach(core),
        inline({ Statement: { Effect: "Deny", Action: "ssm:Update*", Resource: "*" } }),
      ),
      'Role "host" may not ssm:UpdateInstanceInformation, ssm:UpdateInstanceAssociationStatus',
    ],
    "permissions beyond a boundary": [
      [
        own(some),
        resource(Aws.Role, "host", { permissionsBoundary: ref(own(some)) }),
        profile,
        template(),
        attach(core),
      ],
      'Role "host" may not ssm:UpdateInstanceInformation, ssm:GetDocument, ssm:ListAssociations',
    ],
    "another setting of Systems Manager": [[setting("activation-tier"), instance({})], noRole],
    "the setting without a role": [
      [setting("default-ec2-instance-management-role", ""), instance({})],
      noRole,
    ],
    "a profile without a role": [
      [resource(Aws.InstanceProfile, "profile", { name: "host" }), template({ name: "host" })],
      noRole,
    ],
  },
  absent: {
    "a template without a profile": [[template({})], noRole],
    "a launch configuration without a profile": [
      [resource(Aws.LaunchConfiguration, "subject")],
      noRole,
    ],
  },
  unknown: {
    "an unknown profile": [[template({ name: UNKNOWN })], "its instance profile is not known yet"],
    "a profile of an unknown role": [
      [resource(Aws.InstanceProfile, "profile", { role: UNKNOWN }), template()],
      'the role of InstanceProfile "profile" is not known yet',
    ],
    "an unknown policy": [
      host(inline(UNKNOWN)),
      'what RolePolicy "inline" gives Role "host" is not known yet',
    ],
    "an unknown attachment": [
      host(attach(UNKNOWN)),
      'what RolePolicyAttachment "attachment" gives Role "host" is not known yet',
    ],
    "an unknown policy beside the one of AWS": [host(attach(core), inline(UNKNOWN))],
  },
  notApplicable: {
    "a profile of another stack": [template({ name: "elsewhere" })],
    "a role of another stack": [
      resource(Aws.InstanceProfile, "profile", { role: "elsewhere" }),
      template(),
    ],
    "a policy of others": host(attach("arn:aws:iam::1:policy/hosts")),
    "an instance of a template": [instance({ launchTemplate: { id: "lt-1" } })],
  },
});
