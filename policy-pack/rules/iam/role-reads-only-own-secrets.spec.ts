import { Aws, UNKNOWN } from "../../kit";
import { partOf, resource } from "../../testing/fixture";
import { allow, attached, has, managed, withRole } from "../../testing/roles";
import { ruleCases } from "../../testing/rule-cases";
import { roleReadsOnlyOwnSecrets } from "./role-reads-only-own-secrets";

const secret = (name: string) => `arn:aws:secretsmanager:eu-west-1:1:secret:${name}`;
const reads = (on: unknown, more: object = {}) =>
  has([allow("secretsmanager:GetSecretValue", on, more)]);
const decrypts = (on: unknown, more: object = {}) => has([allow("kms:Decrypt", on, more)]);
const how = '(RolePolicy "policy", statement 1)';
const everySecret = `it may secretsmanager:GetSecretValue on everything ${how}`;
const everyKey = `it may kms:Decrypt on everything ${how}`;

const shop = resource(Aws.Secret, "shop", { name: "prod/shop" });
const till = resource(Aws.Secret, "till", { name: "prod/till" });
const component = (name: string) => resource("shop:index:Service", name);
const both = [shop, till];
const apart = [
  component("one"),
  component("two"),
  partOf(component("one"), shop),
  partOf(component("two"), till),
];
const via = { Condition: { StringEquals: { "kms:ViaService": "s3.eu-west-1.amazonaws.com" } } };
const own = { Condition: { StringEquals: { "aws:ResourceTag/Service": "shop" } } };

ruleCases(roleReadsOnlyOwnSecrets, {
  compliant: {
    "a secret by its name": withRole(...both, reads(secret("prod/shop-??????"))),
    "a folder with secrets of one owner": withRole(...both, reads(secret("prod/*"))),
    "a key": withRole(decrypts("arn:aws:kms:eu-west-1:1:key/1-2")),
    "every key of a service": withRole(decrypts("*", via)),
    "every secret with a tag": withRole(reads("*", own)),
    "a name that begins a folder of several owners": withRole(
      ...apart,
      reads(secret("prod/shop-*")),
    ),
    "a folder of several owners, for those with a tag": withRole(
      ...apart,
      reads(secret("prod/*"), own),
    ),
    "another folder": withRole(...apart, reads(secret("test/*"))),
    "something else on everything": withRole(has([allow("s3:GetObject")])),
  },
  violating: {
    "every secret": [withRole(reads("*")), everySecret],
    "every secret of the account": [withRole(reads(secret("*"))), everySecret],
    "everything of the service": [
      withRole(reads("arn:aws:secretsmanager:eu-west-1:1:*")),
      everySecret,
    ],
    "every key": [withRole(decrypts("arn:aws:kms:eu-west-1:1:key/*")), everyKey],
    "every alias": [withRole(decrypts("arn:aws:kms:*:*:alias/*")), everyKey],
    "every key but of a service that anybody is": [
      withRole(decrypts("*", { Condition: { StringLike: { "kms:ViaService": "*" } } })),
      everyKey,
    ],
    "a folder with secrets of several owners": [
      withRole(...apart, reads(secret("prod/*"))),
      `${secret("prod/*")} takes in shop, till, which are not of one owner ${how}`,
    ],
    "a policy of AWS": [
      withRole(attached(managed("SecretsManagerReadWrite"))),
      "it may secretsmanager:GetSecretValue on everything (SecretsManagerReadWrite, statement 1)",
    ],
  },
  absent: { "a role without policies": [withRole()] },
  unknown: {},
  notApplicable: { "a policy that is not known yet": withRole(has(UNKNOWN)) },
});
