import { Aws } from "../../../kit";
import { add } from "../change";
import type { Mutations } from "../mutation";

const inputs = { kmsKeyId: "alias/sessions", cloudWatchLogGroupName: "/sessions" };
/** Session settings that comply, but for what a mutation says. */
const sessions = (content: object = { inputs }, more: object = {}) =>
  add(
    Aws.SsmDocument,
    "sessions",
    {
      documentType: "Session",
      content: JSON.stringify(content),
      ...more,
    },
    "operations",
  );

const setting = (id: string, settingValue: string) =>
  add(Aws.ServiceSetting, "setting", { settingId: `/ssm/${id}`, settingValue }, "operations");

export const ssmMutations: Mutations = {
  prod: {
    "sessions as they should be": [sessions(), {}],
    "sessions that nobody writes down": [
      sessions({ inputs: { kmsKeyId: "alias/sessions" } }),
      { "session-recorded": ["sessions"] },
    ],
    "a document for everybody": [
      sessions({ inputs }, { permissions: { type: "Share", accountIds: "All" } }),
      { "ssm-document-not-public": ["sessions"] },
    ],
    "scripts of automations that nobody writes down": [
      setting("automation/customer-script-log-destination", "None"),
      { "automation-logged": ["setting"] },
    ],
    "documents that may be shared with everybody": [
      setting("documents/console/public-sharing-permission", "Enable"),
      { "ssm-documents-kept-private": ["setting"] },
    ],
    "a parameter in clear": [
      add(Aws.Parameter, "token", { type: "String", value: "x" }, "operations"),
      { "ssm-parameter-secure": ["token"] },
    ],
  },
};
