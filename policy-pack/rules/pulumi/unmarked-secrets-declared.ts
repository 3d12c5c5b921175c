import { Aws, resourceRule, violation, wellArchitected } from "../../kit";

/**
 * For each type, a property that is a secret although the provider's schema does not say so; where it is not given, AWS makes one and the
 * provider answers it. All others that are secrets the SDKs mark by themselves.
 */
const unmarked: Record<string, string> = {
  [Aws.BgpPeer]: "bgpAuthKey",
  [Aws.HostedPrivateVirtualInterface]: "bgpAuthKey",
  [Aws.HostedTransitVirtualInterface]: "bgpAuthKey",
  [Aws.PrivateVirtualInterface]: "bgpAuthKey",
  [Aws.PublicVirtualInterface]: "bgpAuthKey",
  [Aws.TransitVirtualInterface]: "bgpAuthKey",
  [Aws.HybridActivation]: "activationCode",
  [Aws.FileGateway]: "activationKey",
};

export const unmarkedSecretsDeclared = resourceRule({
  name: "unmarked-secrets-declared",
  description: "A secret that the provider does not know for one is declared as a secret.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  exemptable: false,
  control: wellArchitected(
    "SEC02-BP03",
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_identities_secrets.html",
  ),
  remediationSteps:
    "Name it among the resource's additionalSecretOutputs, and give it as a secret. It changes the state only; older versions of the state still hold it in clear text, so change it in AWS too.",
  appliesTo: Object.keys(unmarked),
  judge: (subject) => {
    const declared = subject.options.additionalSecretOutputs;
    return Object.entries(unmarked)
      .filter(([type, property]) => type === subject.type && !declared.includes(property))
      .flatMap(([, property]) =>
        violation(`${property} is not among additionalSecretOutputs: the state keeps it in clear`),
      );
  },
});
