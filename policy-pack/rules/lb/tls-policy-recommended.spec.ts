import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { tlsPolicyRecommended } from "./tls-policy-recommended";

const tls = (policy: string) => ({
  protocol: "HTTPS",
  sslPolicy: `ELBSecurityPolicy-${policy}`,
});
const weak = (policy: string): [object & Record<string, unknown>, string] => [
  tls(policy),
  `sslPolicy ELBSecurityPolicy-${policy} lets older or weaker versions in`,
];

describe("TLS of listeners", () => {
  ruleCases(tlsPolicyRecommended, {
    compliant: {
      "TLS 1.2 and 1.3": tls("TLS13-1-2-2021-06"),
      "TLS 1.3 alone": tls("TLS13-1-3-2021-06"),
      "fewer ciphers, for after quantum computers": tls("TLS13-1-2-Res-PQ-2025-09"),
      "what FIPS allows": tls("TLS13-1-2-Res-FIPS-2023-04"),
      "a network load balancer": { ...tls("TLS13-1-2-FIPS-PQ-2025-09"), protocol: "TLS" },
      "a listener under the older type": [
        resource(Aws.AlbListener, "subject", tls("TLS13-1-2-2021-06")),
      ],
    },
    violating: {
      "AWS's first policy": weak("2016-08"),
      "TLS 1.1": weak("TLS-1-1-2017-01"),
      "TLS 1.0 beside 1.3": weak("TLS13-1-0-2021-06"),
      "ciphers without forward secrecy": weak("TLS13-1-2-Ext2-2021-06"),
      "forward secrecy of 2015": weak("FS-1-2-Res-2020-10"),
    },
    absent: {
      "a listener for HTTPS that leaves it to AWS": [
        { protocol: "HTTPS" },
        "sslPolicy is not set, and ELBSecurityPolicy-2016-08 by default",
      ],
    },
    unknown: {
      "a policy that is not known": [
        { protocol: "TLS", sslPolicy: UNKNOWN },
        "sslPolicy is not known yet",
      ],
      "a protocol that is not known": [{ protocol: UNKNOWN }, "protocol is not known yet"],
      "a good policy with whatever protocol": [{ ...tls("TLS13-1-2-2021-06"), protocol: UNKNOWN }],
    },
    notApplicable: {
      HTTP: { protocol: "HTTP", port: 80 },
      "TCP, which is handed through": { protocol: "TCP", port: 443 },
    },
  });
});
