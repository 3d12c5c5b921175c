import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { ruleCases } from "../../../testing/rule-cases";
import { policyOn, sharedFiles } from "../../../testing/shares";
import { fileShareRoleWithinBucket } from "./file-share-role-within-bucket";

const files = sharedFiles();
const on = (...resources: unknown[]) => files.with({ policy: policyOn(files.role, ...resources) });
const carrying = (policy: unknown) =>
  files.with({ policy: resource(Aws.RolePolicy, "access", { role: ref(files.role), policy }) });
const attached = (policyArn: unknown, ...more: Fixture[]) =>
  files.with(
    {},
    resource(Aws.RolePolicyAttachment, "more", { role: ref(files.role), policyArn }),
    ...more,
  );
const stating = (statement: object) => carrying({ Statement: { Effect: "Allow", ...statement } });
const reaches = (what: string) => `statement 1 of RolePolicy "access" reaches ${what}`;
const unclear = 'which bucket statement 1 of RolePolicy "access" is about is not known yet';
const nameless = { bucket: resource(Aws.Bucket, "files", { tags: { BackupPlan: "daily" } }) };

ruleCases(fileShareRoleWithinBucket, {
  compliant: {
    "its bucket and what is in it": files.with(),
    "its bucket, by reference": on(ref(files.bucket)),
    "a text made from the bucket": carrying(ref(files.bucket)),
    "keys beside it": stating({ Action: "kms:Decrypt", Resource: "*" }),
    "a refusal of all others": stating({ Effect: "Deny", Action: "s3:*", Resource: "*" }),
    "a policy of AWS's for something else": attached(
      "arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess",
    ),
    "a share over SMB": sharedFiles(Aws.SmbFileShare).with(),
  },
  violating: {
    "every bucket": [on("*"), reaches("*")],
    "buckets of a pattern": [on("arn:aws:s3:::file*"), reaches("arn:aws:s3:::file*")],
    "another bucket beside its own": [
      on("arn:aws:s3:::files", "arn:aws:s3:::invoices/*"),
      reaches("arn:aws:s3:::invoices/*"),
    ],
    "every action on every thing": [stating({ Action: "*", Resource: "*" }), reaches("*")],
    "all but some actions": [stating({ NotAction: "iam:*", Resource: "*" }), reaches("*")],
    "all but some buckets": [
      stating({ Action: "s3:*", NotResource: "arn:aws:s3:::audit" }),
      reaches("*"),
    ],
    "a bucket whose name AWS makes, and all others": [
      files.with({ ...nameless, policy: policyOn(files.role, "arn:aws:s3:::*") }),
      reaches("arn:aws:s3:::*"),
    ],
    "a policy of AWS's for everything": [
      attached("arn:aws:iam::aws:policy/AdministratorAccess"),
      "statement 1 of AdministratorAccess reaches *",
    ],
    "a policy that is attached": [
      attached(
        ref(resource(Aws.Policy, "wide")),
        resource(Aws.Policy, "wide", {
          policy: { Statement: { Effect: "Allow", Action: "s3:PutObject", Resource: "*" } },
        }),
      ),
      'statement 1 of Policy "wide" reaches *',
    ],
  },
  absent: {
    "a policy without statements": [carrying({ Statement: [] })],
    "a role without policies": [files.with({ policy: undefined })],
  },
  unknown: {
    "an unknown resource": [on(UNKNOWN), unclear],
    "a known name, while AWS makes the bucket's": [files.with(nameless), unclear],
    "an unknown text": [carrying(UNKNOWN), 'what RolePolicy "access" allows is not known yet'],
    "a policy outside the stack": [
      attached("arn:aws:iam::111122223333:policy/files"),
      'what RolePolicyAttachment "more" allows is not known yet',
    ],
    "a policy of an unknown role": [
      files.with({}, resource(Aws.RolePolicy, "some", { role: UNKNOWN, policy: "{}" })),
      'the policies of Role "gateway" are not all known yet',
    ],
  },
  notApplicable: {
    "a role outside the stack": [
      files.bucket,
      resource(Aws.NfsFileShare, "subject", {
        locationArn: ref(files.bucket),
        roleArn: "arn:aws:iam::111122223333:role/gateway",
      }),
    ],
    "a bucket outside the stack": [
      files.role,
      resource(Aws.NfsFileShare, "subject", {
        locationArn: "arn:aws:s3:::files",
        roleArn: ref(files.role),
      }),
    ],
  },
});
