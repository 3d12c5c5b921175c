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
    "a parameter in clear": [
      add(Aws.Parameter, "token", { type: "String", value: "x" }, "operations"),
      { "ssm-parameter-secure": ["token"] },
    ],
  },
};
