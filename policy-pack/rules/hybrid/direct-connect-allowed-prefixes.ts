import { all, Aws, mustNotBeEveryone, resourceRule, violation, wellArchitected } from "../../kit";

export const directConnectAllowedPrefixes = resourceRule({
  name: "direct-connect-allowed-prefixes",
  description: "A Direct Connect gateway announces named ranges to the sites, and not everything.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "REL02-BP05",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html",
  ),
  remediationSteps:
    "List the ranges of the VPCs in allowedPrefixes. It changes in place; the sites learn the new ranges within minutes.",
  appliesTo: [Aws.DirectConnectGatewayAssociation],
  judge: (association) => {
    const prefixes = all(association.read("allowedPrefixes"));
    return prefixes.length === 0
      ? violation("allowedPrefixes is not set")
      : prefixes.flatMap((prefix) => mustNotBeEveryone("it announces", prefix));
  },
});
