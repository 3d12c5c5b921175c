import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { transitGatewayNoAutoAccept } from "./transit-gateway-no-auto-accept";

const found = "it accepts every attachment by itself";

describe("Attachments of a transit gateway", () => {
  ruleCases(transitGatewayNoAutoAccept, {
    compliant: {
      "a gateway that is asked": { autoAcceptSharedAttachments: "disable" },
      "one with other things on": { autoAcceptSharedAttachments: "disable", dnsSupport: "enable" },
      "one with an unknown description": {
        autoAcceptSharedAttachments: "disable",
        description: UNKNOWN,
      },
    },
    violating: {
      "a gateway that accepts all": [{ autoAcceptSharedAttachments: "enable" }, found],
      "one with its own ASN": [
        { autoAcceptSharedAttachments: "enable", amazonSideAsn: 64512 },
        found,
      ],
      "one of which else is unknown": [
        { description: UNKNOWN, autoAcceptSharedAttachments: "enable" },
        found,
      ],
    },
    absent: { "a gateway that leaves it to AWS, which asks": [{}] },
    unknown: {
      "a setting that is not known": [
        { autoAcceptSharedAttachments: UNKNOWN },
        "autoAcceptSharedAttachments is not known yet",
      ],
    },
    notApplicable: {},
  });
});
