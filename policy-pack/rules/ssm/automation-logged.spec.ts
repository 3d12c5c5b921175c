import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { automationLogged } from "./automation-logged";

const settingId = "/ssm/automation/customer-script-log-destination";

ruleCases(automationLogged, {
  compliant: { "logs to CloudWatch": { settingId, settingValue: "CloudWatch" } },
  violating: {
    "logs to somewhere else": [
      { settingId, settingValue: "None" },
      'settingValue is "None"; it must be CloudWatch',
    ],
  },
  absent: {
    "no value": [{ settingId }, "settingValue is not set; it must be CloudWatch"],
  },
  unknown: {
    "an unknown value": [{ settingId, settingValue: UNKNOWN }, "settingValue is not known yet"],
  },
  notApplicable: {
    "another setting": { settingId: "/ssm/managed-instance/activation-tier", settingValue: "x" },
  },
});
