import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { vpcBlockPublicAccess } from "./vpc-block-public-access";

const property = "internetGatewayBlockMode";
const mode = (internetGatewayBlockMode: unknown) => ({ internetGatewayBlockMode });
const allowed = "it must be block-ingress or block-bidirectional";

describe("Block Public Access for VPCs", () => {
  ruleCases(vpcBlockPublicAccess, {
    compliant: {
      "calls from outside refused": mode("block-ingress"),
      "both ways refused": mode("block-bidirectional"),
    },
    violating: { "it off": [mode("off"), `${property} is "off"; ${allowed}`] },
    absent: { "it left out": [{}, `${property} is not set; ${allowed}`] },
    unknown: { "a mode that is not known": [mode(UNKNOWN), `${property} is not known yet`] },
    notApplicable: {},
  });
});
