import { Aws, compliant, given, resourceRule, violation, wellArchitected } from "../../kit";

export const dmsEndpointSecret = resourceRule({
  name: "dms-endpoint-secret",
  description: "A replication endpoint reads its password from Secrets Manager.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC02-BP03",
    "https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html",
  ),
  remediationSteps:
    "Take password out, and set secretsManagerArn and secretsManagerAccessRoleArn. It changes in place while no task uses the endpoint; the secret costs a little each month.",
  appliesTo: [Aws.MigrationEndpoint],
  judge: (endpoint) =>
    given(endpoint.read("password")) ? violation("password is set") : compliant,
});
