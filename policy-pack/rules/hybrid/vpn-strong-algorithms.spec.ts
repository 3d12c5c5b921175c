import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { vpnStrongAlgorithms } from "./vpn-strong-algorithms";

const strong = {
  IkeVersions: ["ikev2"],
  Phase1DhGroupNumbers: [20],
  Phase2DhGroupNumbers: [20, 21],
  Phase1EncryptionAlgorithms: ["AES256-GCM-16"],
  Phase2EncryptionAlgorithms: ["AES256-GCM-16"],
  Phase1IntegrityAlgorithms: ["SHA2-384"],
  Phase2IntegrityAlgorithms: ["SHA2-384"],
};
const numbered = (tunnel: number, options: object) =>
  Object.fromEntries(
    Object.entries(options).map(([option, value]) => [`tunnel${tunnel}${option}`, value]),
  );
const tunnels = (one: object, other: object = one) => ({
  ...numbered(1, { ...strong, ...one }),
  ...numbered(2, { ...strong, ...other }),
});

describe("Algorithms of tunnels", () => {
  ruleCases(vpnStrongAlgorithms, {
    compliant: {
      "strong ones": tunnels({}),
      "AES without a counter": tunnels({ Phase1EncryptionAlgorithms: ["AES256"] }),
      "the weakest group that is strong": tunnels({ Phase1DhGroupNumbers: [14, 15] }),
      "strong ones to an unknown end": { customerGatewayId: UNKNOWN, ...tunnels({}) },
    },
    violating: {
      "IKEv1 in one tunnel": [
        tunnels({}, { IkeVersions: ["ikev1", "ikev2"] }),
        "tunnel2IkeVersions has ikev1",
      ],
      "small groups": [
        tunnels({ Phase1DhGroupNumbers: [2, 5, 14] }, {}),
        "tunnel1Phase1DhGroupNumbers has 2 and 5",
      ],
      "SHA-1 and AES with 128 bits": [
        tunnels(
          { Phase2IntegrityAlgorithms: ["SHA1"] },
          { Phase1EncryptionAlgorithms: ["AES128"] },
        ),
        "tunnel2Phase1EncryptionAlgorithms has AES128",
        "tunnel1Phase2IntegrityAlgorithms has SHA1",
      ],
      "a small group beside an unknown one": [
        tunnels({ Phase2DhGroupNumbers: [UNKNOWN, 2] }, {}),
        "tunnel1Phase2DhGroupNumbers has 2",
      ],
    },
    absent: {
      "a tunnel that lists no versions": [
        tunnels({}, { IkeVersions: undefined }),
        "tunnel2IkeVersions is not set, so ikev1 will do",
      ],
      "a tunnel with an empty list": [
        tunnels({ Phase1DhGroupNumbers: [] }, {}),
        "tunnel1Phase1DhGroupNumbers is not set, so 2 and 5 will do",
      ],
    },
    unknown: {
      "versions that are not known": [
        tunnels({ IkeVersions: UNKNOWN }, {}),
        "tunnel1IkeVersions is not known yet",
      ],
    },
    notApplicable: {},
  });
});
