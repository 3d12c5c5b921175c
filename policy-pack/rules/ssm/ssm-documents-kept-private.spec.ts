import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { ssmDocumentsKeptPrivate } from "./ssm-documents-kept-private";

const id = "/ssm/documents/console/public-sharing-permission";
const arn = `arn:aws:ssm:eu-west-1:111122223333:servicesetting${id}`;
const setting = (settingValue?: unknown, settingId: unknown = id) => ({ settingId, settingValue });
const must = "it must be Disable";

ruleCases(ssmDocumentsKeptPrivate, {
  compliant: {
    "sharing switched off": setting("Disable"),
    "sharing switched off by ARN": setting("Disable", arn),
    "sharing switched off by the ARN in China": setting("Disable", arn.replace("aws", "aws-cn")),
  },
  violating: {
    "sharing switched on": [setting("Enable"), `settingValue is "Enable"; ${must}`],
    "sharing switched on by ARN": [setting("Enable", arn), `settingValue is "Enable"; ${must}`],
    "another value": [setting("disable"), `settingValue is "disable"; ${must}`],
  },
  absent: { "no value": [setting(), `settingValue is not set; ${must}`] },
  unknown: {
    "an unknown value": [setting(UNKNOWN), "settingValue is not known yet"],
    "an unknown setting": [setting("Enable", UNKNOWN), "settingId is not known yet"],
  },
  notApplicable: {
    "another setting": setting("true", "/ssm/parameter-store/high-throughput-enabled"),
  },
});
