import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { noSecretsInUserData } from "./no-secrets-in-user-data";

const accessKey = ["AKIA", "IOSFODNN7EXAMPLE"].join("");
const base64 = (text: string) => Buffer.from(text).toString("base64");
const host = (type: string, properties: Record<string, unknown>) => [
  resource(type, "subject", properties),
];

ruleCases(noSecretsInUserData, {
  compliant: {
    "a template that joins a cluster": { userData: base64("ECS_CLUSTER=platform-dev\n") },
    "an instance that fetches its password": host(Aws.Instance, {
      userData: "PASSWORD=$(aws secretsmanager get-secret-value --secret-id db)",
    }),
    "a launch configuration that does nothing": host(Aws.LaunchConfiguration, { userData: "#" }),
  },
  violating: {
    "a template with an access key": [
      { userData: base64(`aws configure set aws_access_key_id ${accessKey}`) },
      "the user data holds an AWS access key",
    ],
    "an instance with a password": [
      host(Aws.Instance, { userData: "export DB_PASSWORD=correct-horse" }),
      "the user data holds the value of DB_PASSWORD",
    ],
    "an instance with an encoded password": [
      host(Aws.Instance, { userDataBase64: base64("psql postgres://app:hunter22@db/x") }),
      "the user data holds a password in a URL",
    ],
    "a launch configuration with a token": [
      host(Aws.LaunchConfiguration, { userData: "auth_token: q1w2e3r4t5" }),
      "the user data holds the value of auth_token",
    ],
  },
  absent: { "a host without user data": [{}] },
  unknown: {
    "unknown user data": [{ userData: UNKNOWN }, "the user data is not known yet"],
    "unknown encoded user data": [
      host(Aws.Instance, { userDataBase64: UNKNOWN }),
      "the user data is not known yet",
    ],
  },
  notApplicable: {},
});
