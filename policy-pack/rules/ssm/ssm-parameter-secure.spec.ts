import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { ssmParameterSecure } from "./ssm-parameter-secure";

describe("ssm-parameter-secure", () => {
  ruleCases(ssmParameterSecure, {
    compliant: { "an encrypted one": { type: "SecureString" } },
    violating: {
      "a plain one": [{ type: "String" }, 'type is "String"; it must be SecureString'],
      "a plain list": [{ type: "StringList" }, 'type is "StringList"; it must be SecureString'],
    },
    absent: { "one that says nothing": [{}, "type is not set; it must be SecureString"] },
    unknown: { "an unknown type": [{ type: UNKNOWN }, "type is not known yet"] },
    notApplicable: {},
  });
});
