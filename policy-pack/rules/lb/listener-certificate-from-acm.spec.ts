import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { listenerCertificateFromAcm } from "./listener-certificate-from-acm";

const certificate = resource(Aws.Certificate, "web", {});
const validation = resource("aws:acm/certificateValidation:CertificateValidation", "web", {
  certificateArn: ref(certificate),
});
const https = (certificateArn?: unknown, protocol: unknown = "HTTPS") => [
  certificate,
  validation,
  resource(Aws.Listener, "subject", { protocol, certificateArn }),
];
const further = (certificateArn: unknown) => [
  certificate,
  resource(Aws.ListenerCertificate, "subject", { certificateArn }),
];
const acm = "arn:aws:acm:eu-west-1:111122223333:certificate/1";
const iam = "arn:aws:iam::111122223333:server-certificate/web";

describe("Certificates of listeners", () => {
  ruleCases(listenerCertificateFromAcm, {
    compliant: {
      "one of ACM by its ARN": https(acm),
      "one of ACM in China": https(acm.replace("aws", "aws-cn"), "TLS"),
      "one of this stack": https(ref(certificate)),
      "one of this stack once it is validated": https(ref(validation)),
      "a further one of ACM": further(acm),
      "a further one of this stack": further(ref(certificate)),
      "a listener under the older type": [
        resource(Aws.AlbListener, "subject", { protocol: "HTTPS", certificateArn: acm }),
      ],
    },
    violating: {
      "one of IAM": [https(iam), `${iam} is not one of ACM`],
      "a further one of IAM": [further(iam), `${iam} is not one of ACM`],
      "one that is called like one of ACM": [https(`x${acm}`), `x${acm} is not one of ACM`],
      "one of IAM for TLS": [https(iam, "TLS"), `${iam} is not one of ACM`],
      "one of IAM with whatever protocol": [https(iam, UNKNOWN), `${iam} is not one of ACM`],
    },
    absent: {
      "no certificate": [https(), "certificateArn is not set"],
      "no certificate for TLS": [https(undefined, "TLS"), "certificateArn is not set"],
    },
    unknown: {
      "a certificate that is not known": [
        https(UNKNOWN),
        "where its certificate is from is not known",
      ],
      "a certificate and a protocol that are not known": [
        https(UNKNOWN, UNKNOWN),
        "where its certificate is from is not known",
      ],
      "a protocol that is not known": [https(undefined, UNKNOWN), "protocol is not known yet"],
    },
    notApplicable: { HTTP: https(undefined, "HTTP"), TCP: https(undefined, "TCP") },
  });
});
