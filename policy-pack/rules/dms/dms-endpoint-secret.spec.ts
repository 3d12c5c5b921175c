import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { dmsEndpointSecret } from "./dms-endpoint-secret";

const secret = { secretsManagerArn: "arn:aws:secretsmanager:eu-west-1:1:secret:orders" };

ruleCases(dmsEndpointSecret, {
  compliant: {
    "a secret": secret,
    "a secret that is made in the same update": { secretsManagerArn: UNKNOWN },
    "an endpoint that needs none": { engineName: "s3" },
    "attributes without a password": { extraConnectionAttributes: "a=1;passwordless=yes" },
  },
  violating: {
    "a password": [{ password: "hunter2" }, "password is set"],
    "a password for Kafka": [
      { kafkaSettings: { saslPassword: "hunter2", sslClientKeyPassword: "hunter2" } },
      "kafkaSettings.saslPassword is set",
      "kafkaSettings.sslClientKeyPassword is set",
    ],
    "a password for Redis": [
      { redisSettings: { authPassword: UNKNOWN } },
      "redisSettings.authPassword is set",
    ],
    "a password as the only attribute": [
      { extraConnectionAttributes: "password=hunter2" },
      "extraConnectionAttributes holds a password",
    ],
    "a password among attributes": [
      { extraConnectionAttributes: "a=1; Password = hunter2" },
      "extraConnectionAttributes holds a password",
    ],
    "a password beside a secret": [{ ...secret, password: "hunter2" }, "password is set"],
    "a password, whatever else is unknown": [
      { password: "hunter2", secretsManagerArn: UNKNOWN },
      "password is set",
    ],
    "a password that the stack makes, and keeps in its state": [
      { password: UNKNOWN },
      "password is set",
    ],
  },
  absent: { "no password": [{}] },
  unknown: { "an unknown secret": [{ secretsManagerArn: UNKNOWN }] },
  notApplicable: {},
});
