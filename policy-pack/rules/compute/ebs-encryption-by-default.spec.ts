import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { ebsEncryptionByDefault } from "./ebs-encryption-by-default";

ruleCases(ebsEncryptionByDefault, {
  compliant: {
    "an account that encrypts": { enabled: true },
    "one that says so as text": { enabled: "true" },
    "one that does in a region": { enabled: true, region: "eu-west-1" },
  },
  violating: {
    "an account that does not": [{ enabled: false }, "enabled is off"],
    "one that says so as text": [{ enabled: "false" }, "enabled is off"],
    "one that does not in a region": [{ enabled: false, region: "eu-west-1" }, "enabled is off"],
  },
  absent: { "the setting alone, which is on by default": [{}] },
  unknown: { "an unknown choice": [{ enabled: UNKNOWN }, "enabled is not known yet"] },
  notApplicable: {},
});
