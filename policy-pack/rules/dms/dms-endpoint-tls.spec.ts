import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { dmsEndpointTls } from "./dms-endpoint-tls";

const strict = "it must be verify-ca or verify-full";
const any = "it must be require or verify-ca or verify-full";

ruleCases(dmsEndpointTls, {
  compliant: {
    "PostgreSQL that is checked by name": { engineName: "postgres", sslMode: "verify-full" },
    "Aurora that is checked by authority": {
      engineName: "aurora-postgresql",
      sslMode: "verify-ca",
    },
    "SQL Server over TLS": { engineName: "sqlserver", sslMode: "require" },
    "whatever is checked": { engineName: UNKNOWN, sslMode: "verify-full" },
  },
  violating: {
    "PostgreSQL without TLS": [
      { engineName: "postgres", sslMode: "none" },
      `sslMode is "none"; ${strict}`,
    ],
    "PostgreSQL with whoever answers": [
      { engineName: "postgres", sslMode: "require" },
      `sslMode is "require"; ${strict}`,
    ],
    "MySQL without TLS": [{ engineName: "mysql", sslMode: "none" }, `sslMode is "none"; ${any}`],
  },
  absent: { "no mode": [{ engineName: "oracle" }, `sslMode is not set; ${any}`] },
  unknown: {
    "an unknown mode": [{ engineName: "postgres", sslMode: UNKNOWN }, "sslMode is not known yet"],
    "an unknown engine": [
      { engineName: UNKNOWN, sslMode: "require" },
      "engineName is not known yet",
    ],
  },
  notApplicable: {
    "a bucket": { engineName: "s3" },
    "a stream": { engineName: "kinesis", sslMode: UNKNOWN },
  },
});
