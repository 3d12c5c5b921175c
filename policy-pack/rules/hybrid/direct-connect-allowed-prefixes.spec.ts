import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { directConnectAllowedPrefixes } from "./direct-connect-allowed-prefixes";

const announcing = (...allowedPrefixes: unknown[]) => ({ allowedPrefixes });

describe("What a Direct Connect gateway announces", () => {
  ruleCases(directConnectAllowedPrefixes, {
    compliant: {
      "a range": announcing("10.80.0.0/16"),
      "several ranges": announcing("10.80.0.0/16", "100.64.0.0/16"),
      "an IPv6 range": announcing("2001:db8:1::/56"),
    },
    violating: {
      everything: [announcing("0.0.0.0/0"), "it announces 0.0.0.0/0"],
      "everything in two halves": [
        announcing("0.0.0.0/1", "128.0.0.0/1"),
        "it announces 0.0.0.0/1",
        "it announces 128.0.0.0/1",
      ],
      "everything beside a range": [announcing("10.0.0.0/8", "::/0"), "it announces ::/0"],
      "no range": [announcing(), "allowedPrefixes is not set"],
    },
    absent: { "ranges that are left to AWS": [{}, "allowedPrefixes is not set"] },
    unknown: {
      "a range that is not known": [
        announcing("10.80.0.0/16", UNKNOWN),
        "whom it announces is not known yet",
      ],
      "ranges that are not known": [
        { allowedPrefixes: UNKNOWN },
        "whom it announces is not known yet",
      ],
    },
    notApplicable: {},
  });
});
