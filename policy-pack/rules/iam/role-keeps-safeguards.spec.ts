import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { allow, attached, deny, has, managed, withRole } from "../../testing/roles";
import { ruleCases } from "../../testing/rule-cases";
import { isLeftOut, passes, subjectCases } from "../../testing/subject-cases";
import { roleKeepsSafeguards } from "./role-keeps-safeguards";

const by = (policy: string) => `(${policy}, statement 1)`;
const stops = `it may cloudtrail:StopLogging ${by('RolePolicy "policy"')}`;
const all = (policy: string) =>
  `it may backup:DeleteRecoveryPoint, backup:DisassociateRecoveryPoint, backup:UpdateRecoveryPointLifecycle and 15 more ${by(policy)}`;
const policy = (statement: object) =>
  resource(Aws.Policy, "own", { policy: JSON.stringify({ Statement: [statement] }) });
const stopLogging = allow("cloudtrail:StopLogging");
const bound = (statement: object) => {
  const role = resource(Aws.Role, "subject", { permissionsBoundary: ref(policy(statement)) });
  return [policy(statement), role, has([stopLogging], ref(role))];
};

ruleCases(roleKeepsSafeguards, {
  compliant: {
    "a role that reads": withRole(has([allow(["backup:List*", "cloudtrail:Get*"])])),
    "what is denied again": withRole(has([stopLogging, deny("cloudtrail:*")])),
    "what lies beyond a boundary": bound(allow("s3:*")),
    "a service role of AWS": withRole(
      attached(managed("service-role/AWSBackupServiceRolePolicyForBackup")),
    ),
  },
  violating: {
    "a known policy beside an unknown one": [
      withRole(has([stopLogging]), has(UNKNOWN, undefined, "other")),
      stops,
    ],
    "a policy beside it": [withRole(has([stopLogging])), stops],
    "a policy inside it": [
      [
        resource(Aws.Role, "subject", {
          inlinePolicies: [{ policy: { Statement: [stopLogging] } }],
        }),
      ],
      `it may cloudtrail:StopLogging ${by('inlinePolicies of Role "subject"')}`,
    ],
    "a policy of the stack's own, attached": [
      withRole(policy(stopLogging), attached(ref(policy(stopLogging)))),
      `it may cloudtrail:StopLogging ${by('Policy "own"')}`,
    ],
    "a policy of AWS": [
      withRole(attached(managed("AdministratorAccess"))),
      all("AdministratorAccess"),
    ],
    "a policy of AWS that leaves identities out": [
      withRole(attached(managed("PowerUserAccess"))),
      all("PowerUserAccess"),
    ],
    "a policy of AWS inside it": [
      [resource(Aws.Role, "subject", { managedPolicyArns: [managed("AWSCloudTrail_FullAccess")] })],
      `it may cloudtrail:StopLogging, cloudtrail:DeleteTrail, cloudtrail:UpdateTrail and 1 more ${by("AWSCloudTrail_FullAccess")}`,
    ],
    "what is denied on something else": [
      withRole(has([stopLogging, deny("cloudtrail:*", "arn:aws:cloudtrail:::trail/other")])),
      stops,
    ],
    "what is denied at times": [
      withRole(
        has([
          stopLogging,
          deny("*", "*", { Condition: { Bool: { "aws:SecureTransport": "false" } } }),
        ]),
      ),
      stops,
    ],
    "what lies within a boundary": [bound(allow("cloudtrail:*")), stops],
    "three actions": [
      withRole(
        has([allow(["kms:DisableKey", "kms:ScheduleKeyDeletion", "cloudtrail:StopLogging"])]),
      ),
      `it may cloudtrail:StopLogging, kms:ScheduleKeyDeletion, kms:DisableKey ${by('RolePolicy "policy"')}`,
    ],
  },
  absent: { "a role without policies": [withRole()] },
  unknown: {},
  notApplicable: { "a policy that is not known yet": withRole(has(UNKNOWN)) },
});

const other = resource(Aws.Role, "other", { name: "other" });
const emergency = (...breakGlassRoles: string[]) => ({ breakGlassRoles });
const stopping = withRole(has([stopLogging]));
subjectCases(
  roleKeepsSafeguards,
  { "a role for emergencies": [stopping, isLeftOut] },
  emergency("subject"),
);
subjectCases(
  roleKeepsSafeguards,
  { "its name in AWS": [stopping, isLeftOut] },
  emergency("x", "deploy*"),
);
subjectCases(roleKeepsSafeguards, { "another role": [stopping, stops] }, emergency("break-glass"));
subjectCases(
  roleKeepsSafeguards,
  {
    "no right at all": [withRole(), passes],
    "a right of another role": [withRole(other, has([stopLogging], ref(other))), passes],
  },
  emergency(),
);
