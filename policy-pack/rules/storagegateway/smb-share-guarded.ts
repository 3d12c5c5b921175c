import { Aws, given, mustBeOneOf, stackRule, undecided } from "../../kit";
import { wellArchitected, type Verdict } from "../../kit";

export const smbShareGuarded = stackRule({
  name: "smb-share-guarded",
  description: "An SMB share takes no guests, and its gateway only signed or encrypted calls.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC09-BP02",
    "https://docs.aws.amazon.com/filegateway/latest/files3/security-strategy.html",
  ),
  remediationSteps:
    "Set authentication to ActiveDirectory, and smbSecurityStrategy of the gateway to MandatorySigning or MandatoryEncryption. The share is replaced when its authentication changes; clients older than SMB 2 are refused.",
  appliesTo: [Aws.SmbFileShare],
  judge: (share, graph) => {
    const authentication = share.read("authentication");
    const guests = mustBeOneOf(
      "authentication",
      ["ActiveDirectory"],
      given(authentication) ? authentication : "ActiveDirectory",
    );
    const { targets } = graph.reference(share, "gatewayArn", [Aws.FileGateway]);
    const [gateway] = targets;
    const calls: Verdict[] = gateway
      ? mustBeOneOf(
          `smbSecurityStrategy of ${gateway.label}`,
          ["MandatorySigning", "MandatoryEncryption", "MandatoryEncryptionNoAes128"],
          gateway.read("smbSecurityStrategy"),
        )
      : undecided("its gateway is not in this stack");
    return [...guests, ...calls];
  },
});
