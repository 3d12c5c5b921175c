import { Aws, mustSetService, resourceRule, securityHub } from "../../kit";

export const ssmDocumentsKeptPrivate = resourceRule({
  name: "ssm-documents-kept-private",
  description: "No document of the account's Systems Manager can be shared with everybody.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("SSM.7"),
  remediationSteps:
    "Set settingValue of /ssm/documents/console/public-sharing-permission to Disable. It changes in place; documents that are shared stay so until their own permissions change.",
  appliesTo: [Aws.ServiceSetting],
  judge: (setting) =>
    mustSetService(setting, "/ssm/documents/console/public-sharing-permission", "Disable"),
});
