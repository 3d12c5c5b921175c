import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { ruleCases } from "../../../testing/rule-cases";
import { replicationReadsItsSecret } from "./replication-reads-its-secret";

const arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-Xy12Zz";
const secret = resource(Aws.Secret, "orders", { name: "orders" });
const database = resource(Aws.DatabaseInstance, "orders");
const role = (Service: unknown = "dms.eu-west-1.amazonaws.com") =>
  resource(Aws.Role, "reader", {
    assumeRolePolicy: {
      Statement: { Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" },
    },
  });
const endpoint = (secretsManagerArn: unknown, more: object = {}) =>
  resource(Aws.MigrationEndpoint, "subject", {
    secretsManagerArn,
    secretsManagerAccessRoleArn: ref(role()),
    ...more,
  });
const may = (Resource: unknown, Action: unknown = "secretsmanager:GetSecretValue") =>
  resource(Aws.RolePolicy, "read", {
    role: ref(role()),
    policy: { Statement: [{ Effect: "Allow", Action, Resource }] },
  });
const of = (secretArn: unknown, ...more: Fixture[]) => [
  secret,
  database,
  role(),
  ...more,
  endpoint(secretArn),
];
const refused = 'Role "reader" may not read the secret (secretsmanager:GetSecretValue)';
const unclear = 'whether DMS may read the secret as Role "reader" is not known';

ruleCases(replicationReadsItsSecret, {
  compliant: {
    "a secret of the stack": of(ref(secret), may(ref(secret))),
    "a pattern that takes in its name": of(
      ref(secret),
      may("arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-??????"),
    ),
    "the secret of a database": of(ref(database), may(ref(database))),
    "a secret that exists": of(arn, may(arn, ["secretsmanager:Get*", "kms:Decrypt"])),
    "a policy of AWS's": of(
      ref(secret),
      resource(Aws.RolePolicyAttachment, "secrets", {
        role: ref(role()),
        policyArn: "arn:aws:iam::aws:policy/SecretsManagerReadWrite",
      }),
    ),
    "a policy of AWS's for all but IAM": of(
      ref(secret),
      resource(Aws.RolePolicyAttachment, "most", {
        role: ref(role()),
        policyArn: "arn:aws:iam::aws:policy/PowerUserAccess",
      }),
    ),
    "the name of DMS everywhere": [
      secret,
      role("dms.amazonaws.com"),
      may("*"),
      endpoint(ref(secret)),
    ],
  },
  violating: {
    "no policy": [of(ref(secret)), refused],
    "another action": [of(arn, may("*", "secretsmanager:DescribeSecret")), refused],
    "another secret": [of(arn, may(arn.replace("orders", "invoices"))), refused],
    "a secret of a like name": [
      of(ref(secret), may("arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders")),
      refused,
    ],
    "a role for something else": [
      [secret, role("lambda.amazonaws.com"), may("*"), endpoint(ref(secret))],
      'Role "reader" does not trust DMS',
    ],
  },
  absent: {
    "no role": [
      [secret, endpoint(ref(secret), { secretsManagerAccessRoleArn: undefined })],
      "secretsManagerAccessRoleArn is not set",
    ],
  },
  unknown: {
    "an unknown resource": [of(ref(secret), may(UNKNOWN)), unclear],
    "an unknown principal": [[secret, role(UNKNOWN), may("*"), endpoint(ref(secret))], unclear],
    "an unknown secret that a pattern may take in": [of(UNKNOWN, may("arn:*:orders-*")), unclear],
  },
  notApplicable: {
    "an endpoint without a secret": { engineName: "s3" },
    "a role outside the stack": [
      endpoint(arn, { secretsManagerAccessRoleArn: "arn:aws:iam::111122223333:role/reader" }),
    ],
  },
});
