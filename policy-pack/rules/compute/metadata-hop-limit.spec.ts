import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { metadataHopLimit } from "./metadata-hop-limit";

const hops = (httpPutResponseHopLimit: unknown, more: object = {}) => ({
  metadataOptions: { httpPutResponseHopLimit, ...more },
});
const found = (limit: number) => `httpPutResponseHopLimit is ${limit}, at most 1 is asked for`;

ruleCases(metadataHopLimit, {
  compliant: {
    "one hop": hops(1),
    "one hop, written as text": hops("1"),
    "one hop beside other options": hops(1, { httpTokens: "required" }),
  },
  violating: {
    "a hop for containers": [hops(2), found(2)],
    "as many as there can be": [hops(64), found(64)],
    "more than one, with tokens": [hops(3, { httpTokens: "required" }), found(3)],
  },
  absent: {
    "a host without options": [{}],
    "options without a limit": [{ metadataOptions: { httpTokens: "required" } }],
  },
  unknown: {
    "an unknown limit": [hops(UNKNOWN), "httpPutResponseHopLimit is not known yet"],
    "unknown options": [{ metadataOptions: UNKNOWN }, "httpPutResponseHopLimit is not known yet"],
  },
  notApplicable: { "a host without metadata service": hops(2, { httpEndpoint: "disabled" }) },
});

describe("metadata-hop-limit for containers on a bridge", () => {
  ruleCases(
    { ...metadataHopLimit, levels: { production: "advisory", development: "advisory" } },
    {
      compliant: { "two hops": hops(2) },
      violating: {
        "three hops": [hops(3), "httpPutResponseHopLimit is 3, at most 2 is asked for"],
      },
      absent: {},
      unknown: {},
      notApplicable: {},
    },
    { maximum: 2 },
  );
});
