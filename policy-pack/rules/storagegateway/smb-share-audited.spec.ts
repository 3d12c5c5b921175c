import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { smbShareAudited } from "./smb-share-audited";

describe("Audits of SMB shares", () => {
  ruleCases(smbShareAudited, {
    compliant: { "a share with a log": { auditDestinationArn: "arn:log" } },
    violating: {
      "a share with an empty one": [{ auditDestinationArn: "" }, "auditDestinationArn is not set"],
    },
    absent: { "a share without": [{}, "auditDestinationArn is not set"] },
    unknown: { "a log that does not exist yet": [{ auditDestinationArn: UNKNOWN }] },
    notApplicable: {},
  });
});
