import { Aws, mustSetService, resourceRule, securityHub } from "../../kit";

export const automationLogged = resourceRule({
  name: "automation-logged",
  description: "What scripts of automations print is kept in CloudWatch.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: securityHub("SSM.6"),
  remediationSteps:
    "Set settingValue of /ssm/automation/customer-script-log-destination to CloudWatch. It changes in place; what is logged costs by its size.",
  appliesTo: [Aws.ServiceSetting],
  judge: (setting) =>
    mustSetService(setting, "/ssm/automation/customer-script-log-destination", "CloudWatch"),
});
