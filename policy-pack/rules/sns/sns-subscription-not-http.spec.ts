import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { snsSubscriptionNotHttp } from "./sns-subscription-not-http";

describe("sns-subscription-not-http", () => {
  ruleCases(snsSubscriptionNotHttp, {
    compliant: { mail: { protocol: "email" }, "a page with TLS": { protocol: "https" } },
    violating: { "a page without TLS": [{ protocol: "http" }, "protocol is http"] },
    absent: { "one that says nothing": [{}] },
    unknown: { "an unknown protocol": [{ protocol: UNKNOWN }, "protocol is not known yet"] },
    notApplicable: {},
  });
});
