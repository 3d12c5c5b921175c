import {
  Aws,
  compliant,
  documented,
  given,
  notApplicable,
  stackRule,
  undecided,
  UNKNOWN,
  violation,
} from "../../../kit";
import { roleMay, secretBehind, trusts } from "../../../topology";

const reading = "secretsmanager:GetSecretValue";

export const replicationReadsItsSecret = stackRule({
  name: "replication-reads-its-secret",
  description: "The role of a replication endpoint may read the secret that it names.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Using secrets to access AWS Database Migration Service endpoints",
    "https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html",
  ),
  remediationSteps:
    "Let secretsManagerAccessRoleArn name a role that trusts dms.<region>.amazonaws.com and may read that secret. It changes in place.",
  appliesTo: [Aws.MigrationEndpoint],
  judge: (endpoint, graph) => {
    if (!given(endpoint.read("secretsManagerArn"))) return notApplicable("It names no secret.");
    const path = "secretsManagerAccessRoleArn";
    if (!given(endpoint.read(path))) return violation(`${path} is not set`);
    const [role] = graph.reference(endpoint, path, [Aws.Role]).targets;
    if (!role) return notApplicable("Its role is not in this stack.");
    const trusted = trusts(role, "dms*.amazonaws.com");
    if (trusted === false) return violation(`${role.label} does not trust DMS`);
    const may = roleMay(graph, role, reading, secretBehind(graph, endpoint));
    if (may === false) return violation(`${role.label} may not read the secret (${reading})`);
    return may === UNKNOWN || trusted === UNKNOWN
      ? undecided(`whether DMS may read the secret as ${role.label} is not known`)
      : compliant;
  },
});
