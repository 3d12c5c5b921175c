import {
  compliant,
  grantingTypes,
  isAboutEverything,
  judgeGrants,
  resourceRule,
  securityHub,
  undecided,
  UNKNOWN,
  violation,
} from "../../kit";

export const iamNoAdminPolicy = resourceRule({
  name: "iam-no-admin-policy",
  description: "A policy does not allow everything on everything.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("IAM.1"),
  related: ["CIS AWS Foundations 5.0 1.15", "CKV_AWS_62", "CKV_AWS_63", "CKV2_AWS_40"],
  remediationSteps:
    "Name the actions and resources that are needed. It changes in place; what nobody named is refused from then on.",
  appliesTo: grantingTypes,
  judge: (subject) =>
    judgeGrants(subject, (grant) => {
      if (!isAboutEverything(grant)) return compliant;
      if (grant.actions.some((action) => action === "*" || action === "*:*"))
        return violation(`${grant.label} allows everything on everything`);
      if (grant.exceptActions.length > 0)
        return violation(`${grant.label} allows all actions but some on everything`);
      return grant.actions.includes(UNKNOWN)
        ? undecided(`what ${grant.label} allows is not known yet`)
        : compliant;
    }),
});
