import { Aws, compliant, given, resourceRule, textOf, violation } from "../../kit";
import { wellArchitected } from "../../kit";

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
  judge: (endpoint) => [
    ...secrets
      .filter((path) => given(endpoint.read(...path)))
      .flatMap((path) => violation(`${path.join(".")} is set`)),
    ...(/(^|;)\s*password\s*=/i.test(textOf(endpoint.read("extraConnectionAttributes")))
      ? violation("extraConnectionAttributes holds a password")
      : compliant),
  ],
});

const secrets: [string, ...string[]][] = [
  ["password"],
  ["kafkaSettings", "saslPassword"],
  ["kafkaSettings", "sslClientKeyPassword"],
  ["redisSettings", "authPassword"],
];
