import {
  isAboutEverything,
  isUnconditional,
  matches,
  narrowsBy,
  type Statement,
} from "../../kit/policy-document";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { given, textOf } from "../../kit/value";
import type { Graph } from "../graph";
import { grantsTo, rolePermissions, type Grant, type RolePermissions } from "./role-permissions";

/** What lets somebody give himself more rights, if he may do it to whatever role, user or policy there is. */
export const escalatingActions = [
  "iam:PassRole",
  ...["iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion", "iam:UpdateAssumeRolePolicy"],
  ...["iam:AttachRolePolicy", "iam:AttachUserPolicy", "iam:AttachGroupPolicy"],
  ...["iam:PutRolePolicy", "iam:PutUserPolicy", "iam:PutGroupPolicy"],
  ...["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile"],
  ...["iam:AddUserToGroup", "sts:AssumeRole"],
];

/** What takes away what a platform falls back on: its backups, its records of who did what, the keys of both. */
const undoingActions = [
  ...["backup:DeleteRecoveryPoint", "backup:DisassociateRecoveryPoint"],
  ...["backup:UpdateRecoveryPointLifecycle", "backup:DeleteBackupVault"],
  ...["backup:DeleteBackupVaultAccessPolicy", "backup:DeleteBackupVaultLockConfiguration"],
  ...["backup:PutBackupVaultAccessPolicy", "backup:DeleteBackupPlan", "backup:UpdateBackupPlan"],
  ...["backup:DeleteBackupSelection"],
  ...["cloudtrail:StopLogging", "cloudtrail:DeleteTrail", "cloudtrail:UpdateTrail"],
  ...["cloudtrail:PutEventSelectors", "config:StopConfigurationRecorder"],
  ...["config:DeleteConfigurationRecorder", "kms:ScheduleKeyDeletion", "kms:DisableKey"],
];

/** What of the things that undo safeguards a role may do, and by which statement. */
export const waysToUndo = (permissions: RolePermissions): { action: string; by: Grant }[] =>
  undoingActions.flatMap((action) =>
    grantsTo(permissions, action)
      .slice(0, 1)
      .map((by) => ({ action, by })),
  );

/** Statements that let a role be given to a service, and the roles of the stack that they are about, or `any`. */
export function passedRoles(
  graph: Graph,
  permissions: RolePermissions,
): { by: Grant; roles: Resource[] | "any" }[] {
  return grantsTo(permissions, "iam:PassRole").map((by) => ({
    by,
    roles: isAboutAnyRole(by.statement)
      ? "any"
      : graph.ofType(Aws.Role).filter((role) => isMeant(by.statement, role)),
  }));
}

const isAboutAnyRole = (statement: Statement) =>
  isAboutEverything(statement) ||
  statement.resources.some((one) => /^arn:[^:]*:iam::[^:]*:(\*|role\/\*)$/.test(textOf(one)));

/** Whether a statement names a role, or takes it in. Pulumi ends a name that a program does not give with seven digits. */
function isMeant({ resources }: Statement, role: Resource): boolean {
  const name = role.read("name");
  const path = textOf(role.read("path") ?? "/").slice(1);
  return resources.some((one) => {
    const [, pattern] = textOf(one).split(":role/");
    if (pattern === undefined) return false;
    if (given(name)) return matches(pattern, path + textOf(name));
    const made = pattern.replace(/-[\da-f]{7}$/, "-0000000");
    return matches(made, `${path}${role.name}-0000000`);
  });
}

/** The first thing that weighs which a role may do, and another one may not. */
export function rightBeyond(
  graph: Graph,
  role: Resource,
  than: RolePermissions,
): string | undefined {
  const its = rolePermissions(graph, role);
  const [undoing] = waysToUndo(its).filter(({ action }) => grantsTo(than, action).length === 0);
  const escalating = escalatingActions.find(
    (action) =>
      grantsTo(its, action, isAboutEverything).length > 0 &&
      grantsTo(than, action, isAboutEverything).length === 0,
  );
  return escalating ?? undoing?.action;
}

const reading: [action: string, everything: RegExp][] = [
  ["secretsmanager:GetSecretValue", /^arn:[^:]*:secretsmanager:[^:]*:[^:]*:(\*|secret:\*)$/],
  ["kms:Decrypt", /^arn:[^:]*:kms:[^:]*:[^:]*:(\*|(key|alias)\/\*)$/],
];
const narrowing = /^(kms:(viaservice|encryptioncontext:|resourcealiases)|aws:resourcetag\/)/;

/** Statements that let a role read secrets or use keys, whosever they are. */
export const readsOfEverything = (permissions: RolePermissions): { action: string; by: Grant }[] =>
  reading.flatMap(([action, everything]) =>
    grantsTo(
      permissions,
      action,
      (statement) =>
        !narrowsBy(statement, narrowing) &&
        (isAboutEverything(statement) ||
          statement.resources.some((one) => everything.test(textOf(one)))),
    ).map((by) => ({ action, by })),
  );

/** Patterns by which a role may read secrets of several owners, and the secrets. */
export function sharedSecrets(
  graph: Graph,
  permissions: RolePermissions,
): { by: Grant; pattern: string; secrets: Resource[] }[] {
  const named = graph.ofType(Aws.Secret).filter((secret) => given(secret.read("name")));
  return grantsTo(permissions, "secretsmanager:GetSecretValue", isUnconditional).flatMap((by) =>
    by.statement.resources.flatMap((one) => {
      const pattern = textOf(one);
      const [, name] = pattern.split(":secret:");
      if (name === undefined || name === "*") return [];
      // Secrets Manager ends the name in an ARN with six letters of its own.
      const secrets = named.filter((secret) =>
        matches(name, `${textOf(secret.read("name"))}-AbCdEf`),
      );
      const owners = new Set(secrets.map(({ parentUrn }) => parentUrn));
      return owners.size > 1 ? [{ by, pattern, secrets }] : [];
    }),
  );
}
