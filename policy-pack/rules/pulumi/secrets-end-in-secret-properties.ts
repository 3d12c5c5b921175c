import { stackRule, violation, wellArchitected } from "../../kit";
import { disclosures, generators, secretTakers } from "../../topology";

export const secretsEndInSecretProperties = stackRule({
  name: "secrets-end-in-secret-properties",
  description: "A secret ends only in properties that are kept secret.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC02-BP03",
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_identities_secrets.html",
  ),
  remediationSteps:
    "Put the secret into Secrets Manager or into a SecureString parameter, give the property its ARN, and let the reader's role fetch it. Change the secret too: others may have read it.",
  appliesTo: [...generators, ...secretTakers],
  judge: (source, graph) =>
    disclosures(graph, source).flatMap(({ resource, property }) =>
      violation(`its secret ends in ${property} of ${resource.label}, which is none`),
    ),
});
