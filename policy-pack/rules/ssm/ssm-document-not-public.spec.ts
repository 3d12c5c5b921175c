import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { ssmDocumentNotPublic } from "./ssm-document-not-public";

const shared = (accountIds: unknown) => ({ permissions: { type: "Share", accountIds } });

describe("ssm-document-not-public", () => {
  ruleCases(ssmDocumentNotPublic, {
    compliant: {
      "a document for one account": shared("111122223333"),
      "one for several": shared("111122223333,444455556666"),
      "one for nobody": { permissions: {} },
    },
    violating: {
      "one for all": [shared("All"), "permissions share it with every account"],
      "one for all, written small": [shared("all"), "permissions share it with every account"],
      "one for some and all": [
        shared("111122223333, All"),
        "permissions share it with every account",
      ],
    },
    absent: { "one without permissions": [{}] },
    unknown: {
      "unknown accounts": [shared(UNKNOWN), "the accounts of permissions are not known yet"],
      "unknown permissions": [
        { permissions: UNKNOWN },
        "the accounts of permissions are not known yet",
      ],
    },
    notApplicable: {},
  });
});
