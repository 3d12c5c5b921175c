import { Aws, compliant, mustBeOneOf, notApplicable, resourceRule, securityHub } from "../../kit";
import { undecided, UNKNOWN } from "../../kit";

const postgres = ["postgres", "aurora-postgresql", "aurora-postgresql-serverless", "babelfish"];
/** Engines whose endpoints say in settings of their own, or not at all, how they are reached. */
const withoutSslMode = [
  "dynamodb",
  "elasticsearch",
  "kafka",
  "kinesis",
  "neptune",
  "opensearch",
  "redis",
  "redshift",
  "redshift-serverless",
  "s3",
];

export const dmsEndpointTls = resourceRule({
  name: "dms-endpoint-tls",
  description:
    "A replication endpoint speaks TLS with its database, with PostgreSQL also checking whose it is.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("DMS.9"),
  related: ["CKV2_AWS_49"],
  remediationSteps:
    "Set sslMode to verify-full and name the authority in certificateArn. It changes in place while no task uses the endpoint.",
  appliesTo: [Aws.MigrationEndpoint],
  judge: (endpoint) => {
    const engine = endpoint.read("engineName");
    const mode = endpoint.read("sslMode");
    const verifying = ["verify-ca", "verify-full"];
    if (verifying.some((one) => one === mode)) return compliant;
    if (engine === UNKNOWN) return undecided("engineName is not known yet");
    if (withoutSslMode.some((other) => other === engine)) {
      return notApplicable("Its engine has no sslMode.");
    }
    const allowed = postgres.some((own) => own === engine) ? verifying : ["require", ...verifying];
    return mustBeOneOf("sslMode", allowed, mode);
  },
});
