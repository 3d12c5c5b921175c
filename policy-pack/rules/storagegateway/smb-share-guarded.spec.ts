import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { smbShareGuarded } from "./smb-share-guarded";

const gateway = (smbSecurityStrategy?: unknown) =>
  resource(Aws.FileGateway, "files", { gatewayType: "FILE_S3", smbSecurityStrategy });
const share = (strategy?: unknown, properties: object = {}) => [
  gateway(strategy),
  resource(Aws.SmbFileShare, "subject", { gatewayArn: ref(gateway()), ...properties }),
];
const strategy = 'smbSecurityStrategy of Gateway "files"';
const allowed = "it must be MandatorySigning or MandatoryEncryption or MandatoryEncryptionNoAes128";
const guest = 'authentication is "GuestAccess"; it must be ActiveDirectory';

describe("SMB shares", () => {
  ruleCases(smbShareGuarded, {
    compliant: {
      "signed calls of known users": share("MandatorySigning", {
        authentication: "ActiveDirectory",
      }),
      "encrypted calls": share("MandatoryEncryption"),
      "calls encrypted with 256 bits": share("MandatoryEncryptionNoAes128"),
    },
    violating: {
      guests: [share("MandatorySigning", { authentication: "GuestAccess" }), guest],
      "a gateway that lets the client choose": [
        share("ClientSpecified"),
        `${strategy} is "ClientSpecified"; ${allowed}`,
      ],
      "guests whose calls need no signature": [
        share("ClientSpecified", { authentication: "GuestAccess" }),
        guest,
        `${strategy} is "ClientSpecified"; ${allowed}`,
      ],
    },
    absent: {
      "a gateway that leaves it to AWS": [share(), `${strategy} is not set; ${allowed}`],
    },
    unknown: {
      "a gateway of another stack": [
        { gatewayArn: "arn:aws:storagegateway:eu-west-1:111122223333:gateway/sgw-1" },
        "its gateway is not in this stack",
      ],
      "a strategy that is not known": [share(UNKNOWN), `${strategy} is not known yet`],
      "users that are not known": [
        share("MandatorySigning", { authentication: UNKNOWN }),
        "authentication is not known yet",
      ],
    },
    notApplicable: {},
  });
});
