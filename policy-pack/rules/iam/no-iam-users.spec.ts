import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { subjectCases } from "../../testing/subject-cases";
import { noIamUsers } from "./no-iam-users";

describe("no-iam-users", () => {
  ruleCases(
    noIamUsers,
    {
      compliant: {
        "a user that must remain": { name: "mailer" },
        "keys for it": [resource(Aws.AccessKey, "subject", { user: "mailer" })],
        "a password for it": [resource(Aws.UserLoginProfile, "subject", { user: "mailer" })],
      },
      violating: {
        "a user": [{ name: "ann" }, "it is a user"],
        "keys for a user": [
          [resource(Aws.AccessKey, "subject", { user: "ann" })],
          "it gives a user lasting credentials",
        ],
        "a password for a user": [
          [resource(Aws.UserLoginProfile, "subject", { user: "ann" })],
          "it gives a user lasting credentials",
        ],
      },
      absent: { "a user without a fixed name": [{}, "it is a user"] },
      unknown: {
        "keys for a user that is not known": [
          [resource(Aws.AccessKey, "subject", { user: UNKNOWN })],
          "which user it is about is not known yet",
        ],
      },
      notApplicable: {},
    },
    { allowed: ["mailer"] },
  );

  subjectCases(noIamUsers, {
    "keys for a user that is not known, where none must remain": [
      [resource(Aws.AccessKey, "subject", { user: UNKNOWN })],
      "it gives a user lasting credentials",
    ],
  });
});
