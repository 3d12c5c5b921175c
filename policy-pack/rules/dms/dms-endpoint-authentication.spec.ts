import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { dmsEndpointAuthentication } from "./dms-endpoint-authentication";

const mongodb = (authType: unknown) => ({ engineName: "mongodb", mongodbSettings: { authType } });
const redis = (sslSecurityProtocol: unknown) => ({
  engineName: "redis",
  redisSettings: { sslSecurityProtocol },
});

ruleCases(dmsEndpointAuthentication, {
  compliant: { "a password": mongodb("password"), TLS: redis("ssl-encryption") },
  violating: {
    "whoever comes": [mongodb("no"), 'authType is "no"; it must be password'],
    "plain text": [
      redis("plaintext"),
      'sslSecurityProtocol is "plaintext"; it must be ssl-encryption',
    ],
  },
  absent: { "no settings": [{ engineName: "redis" }] },
  unknown: { "an unknown setting": [mongodb(UNKNOWN), "authType is not known yet"] },
  notApplicable: {
    PostgreSQL: { engineName: "postgres" },
    "an unknown engine": { engineName: UNKNOWN },
  },
});
