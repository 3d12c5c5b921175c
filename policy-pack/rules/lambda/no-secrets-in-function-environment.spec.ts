import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { noSecretsInFunctionEnvironment } from "./no-secrets-in-function-environment";

const variables = (given: unknown) => ({ environment: { variables: given } });

ruleCases(noSecretsInFunctionEnvironment, {
  compliant: {
    "plain settings": variables({ LOG: "info", QUEUE: UNKNOWN }),
    "an empty password": variables({ PASSWORD: "" }),
    "a password that is known later": variables({ PASSWORD: UNKNOWN }),
    "the place of a secret": variables({
      DB_SECRET: "arn:aws:secretsmanager:eu-west-1:1:secret:a",
    }),
  },
  violating: {
    "a password by its name": [variables({ PASSWORD: "hunter22" }), "PASSWORD holds a secret"],
    "a password in a URL": [
      variables({ URL: "amqp://app:hunter22@mq/" }),
      "URL holds a password in a URL",
    ],
  },
  absent: { "no variables": [{}] },
  unknown: { "unknown variables": [variables(UNKNOWN), "environment is not known yet"] },
  notApplicable: {},
});
