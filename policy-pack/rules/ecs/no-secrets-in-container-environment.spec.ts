import { UNKNOWN } from "../../kit";
import { containers, published } from "../../testing/containers";
import { ruleCases } from "../../testing/rule-cases";
import { noSecretsInContainerEnvironment } from "./no-secrets-in-container-environment";

const accessKey = ["AKIA", "IOSFODNN7EXAMPLE"].join("");
const environment = (variables: Record<string, unknown>) => ({
  environment: Object.entries(variables).map(([name, value]) => ({ name, value })),
});

ruleCases(noSecretsInContainerEnvironment, {
  compliant: {
    "plain settings": containers(environment({ LOG: "info", DATABASE_HOST: "db.example.com" })),
    "the place of a secret": containers({
      ...environment({ DATABASE_SECRET: "arn:aws:secretsmanager:eu-west-1:1:secret:db" }),
      secrets: [{ name: "PASSWORD", valueFrom: "arn:aws:ssm:eu-west-1:1:parameter/db" }],
    }),
    "the address of what is being made": published(environment({ DATABASE_HOST: UNKNOWN })),
  },
  violating: {
    "a password by its name": [
      containers(environment({ DB_PASSWORD: "hunter22" })),
      "DB_PASSWORD of container api holds a secret",
    ],
    "an access key by its form": [
      containers(environment({ ID: accessKey })),
      "ID of container api holds an AWS access key",
    ],
    "a password in a URL, beside what is unknown": [
      published(environment({ HOST: UNKNOWN, URL: "amqp://app:hunter22@mq/" })),
      "URL of container api holds a password in a URL",
    ],
  },
  absent: {
    "a container without variables": [containers({})],
    "a variable without a value": [containers(environment({ PASSWORD: "" }))],
  },
  unknown: {
    "an unknown text": [{ containerDefinitions: UNKNOWN }, "containerDefinitions is not known yet"],
    "an unknown password": [
      published(environment({ PASSWORD: UNKNOWN })),
      "PASSWORD of container api, a name for a secret, is not known yet",
    ],
    "unknown variables": [
      published({ environment: UNKNOWN }),
      "a variable of container api is not known yet",
    ],
  },
  notApplicable: {},
});
