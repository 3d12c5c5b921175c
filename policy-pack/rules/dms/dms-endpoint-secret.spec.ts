import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { dmsEndpointSecret } from "./dms-endpoint-secret";

const secret = { secretsManagerArn: "arn:aws:secretsmanager:eu-west-1:1:secret:orders" };

ruleCases(dmsEndpointSecret, {
  compliant: {
    "a secret": secret,
    "a secret that is made in the same update": { secretsManagerArn: UNKNOWN },
    "an endpoint that needs none": { engineName: "s3" },
  },
  violating: {
    "a password": [{ password: "hunter2" }, "password is set"],
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
