import type { Rule } from "../../kit";
import { iamNoAdminAttachment } from "./iam-no-admin-attachment";
import { iamNoAdminPolicy } from "./iam-no-admin-policy";
import { iamNoCredentialsExposure } from "./iam-no-credentials-exposure";
import { iamNoDecryptWithEveryKey } from "./iam-no-decrypt-with-every-key";
import { iamNoPrivilegeEscalation } from "./iam-no-privilege-escalation";
import { iamNoServiceWildcard } from "./iam-no-service-wildcard";
import { iamPolicyNotOnUser } from "./iam-policy-not-on-user";
import { noIamUsers } from "./no-iam-users";
import { oidcTrustNamesSubject } from "./oidc-trust-names-subject";
import { roleKeepsSafeguards } from "./role-keeps-safeguards";
import { rolePassesNoStrongerRole } from "./role-passes-no-stronger-role";
import { rolePoliciesInOnePlace } from "./role-policies-in-one-place";
import { roleReadsOnlyOwnSecrets } from "./role-reads-only-own-secrets";
import { roleTrustNamesSource } from "./role-trust-names-source";
import { roleTrustNotPublic } from "./role-trust-not-public";

export const iamRules: Rule[] = [
  iamNoAdminAttachment,
  iamNoAdminPolicy,
  iamNoCredentialsExposure,
  iamNoDecryptWithEveryKey,
  iamNoPrivilegeEscalation,
  iamNoServiceWildcard,
  iamPolicyNotOnUser,
  noIamUsers,
  oidcTrustNamesSubject,
  roleKeepsSafeguards,
  rolePassesNoStrongerRole,
  rolePoliciesInOnePlace,
  roleReadsOnlyOwnSecrets,
  roleTrustNamesSource,
  roleTrustNotPublic,
];
