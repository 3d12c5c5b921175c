import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { metadataDefaultsV2 } from "./metadata-defaults-v2";

const must = "it must be required";

ruleCases(metadataDefaultsV2, {
  compliant: {
    tokens: { httpTokens: "required" },
    "tokens, and a hop less": { httpTokens: "required", httpPutResponseHopLimit: 1 },
    "tokens, whatever else is unknown": { httpTokens: "required", instanceMetadataTags: UNKNOWN },
  },
  violating: {
    "tokens for who wants": [{ httpTokens: "optional" }, `httpTokens is "optional"; ${must}`],
    "tokens for who wants, whatever else is unknown": [
      { httpTokens: "optional", httpEndpoint: UNKNOWN },
      `httpTokens is "optional"; ${must}`,
    ],
    "no preference": [{ httpTokens: "no-preference" }, `httpTokens is "no-preference"; ${must}`],
  },
  absent: { "defaults for other things": [{}, `httpTokens is not set; ${must}`] },
  unknown: { "an unknown choice": [{ httpTokens: UNKNOWN }, "httpTokens is not known yet"] },
  notApplicable: {},
});
