import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { activationLimited } from "./activation-limited";

const expirationDate = "2026-12-01T00:00:00Z";

describe("Activations", () => {
  ruleCases(activationLimited, {
    compliant: {
      "one for some hosts": { expirationDate, registrationLimit: 12 },
      "one for the most hosts that there may be": { expirationDate, registrationLimit: 100 },
      "one whose end is not known yet": { expirationDate: UNKNOWN, registrationLimit: 1 },
    },
    violating: {
      "one for too many": [
        { expirationDate, registrationLimit: 101 },
        "registrationLimit is 101; it may be 100 at most",
      ],
      "one without an end for all that AWS allows": [
        { registrationLimit: 1000 },
        "expirationDate is not set",
        "registrationLimit is 1000; it may be 100 at most",
      ],
      "one for too many of an unknown role": [
        { iamRole: UNKNOWN, expirationDate, registrationLimit: 500 },
        "registrationLimit is 500; it may be 100 at most",
      ],
    },
    absent: {
      "one that leaves both to AWS": [
        {},
        "expirationDate is not set",
        "registrationLimit is not set",
      ],
    },
    unknown: {
      "a number that is not known": [
        { expirationDate, registrationLimit: UNKNOWN },
        "registrationLimit is not known yet",
      ],
    },
    notApplicable: {},
  });
  describe("with another limit", () => {
    ruleCases(
      { ...activationLimited, levels: { production: "advisory", development: "advisory" } },
      {
        compliant: { "up to it": { expirationDate, registrationLimit: 500 } },
        violating: {},
        absent: {},
        unknown: {},
        notApplicable: {},
      },
      { mostHosts: 500 },
    );
  });
});
