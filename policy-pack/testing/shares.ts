import { Aws } from "../kit";
import { after, changeable, ref, resource, type Fixture } from "./fixture";

/** A share on a gateway with a cache disk, of a bucket that its role reaches, that keeps versions and is backed up. */
export function sharedFiles(type: string = Aws.NfsFileShare) {
  const bucket = resource(Aws.Bucket, "files", { bucket: "files", tags: { BackupPlan: "daily" } });
  const gateway = resource(Aws.FileGateway, "site", { gatewayType: "FILE_S3" });
  const cache = resource(Aws.GatewayCache, "disk", { gatewayArn: ref(gateway), diskId: "d" });
  const role = resource(Aws.Role, "gateway");
  const policy = policyOn(role, "arn:aws:s3:::files", "arn:aws:s3:::files/*");
  const versions = resource(Aws.BucketVersioning, "versions", {
    bucket: ref(bucket),
    versioningConfiguration: { status: "Enabled" },
  });
  const selection = resource(Aws.BackupSelection, "daily", {
    selectionTags: [{ type: "STRINGEQUALS", key: "BackupPlan", value: "daily" }],
  });
  const share = after(
    resource(type, "subject", {
      gatewayArn: ref(gateway),
      locationArn: ref(bucket),
      roleArn: ref(role),
    }),
    cache,
  );
  const all = { bucket, gateway, cache, role, policy, versions, selection, share };
  return {
    ...all,
    /** All of it, with some parts changed or (`undefined`) taken away, and others added. */
    with: changeable(all),
  };
}

/** A policy that lets a role do something on S3 with some resources. */
export const policyOn = (role: Fixture, ...resources: unknown[]) =>
  resource(Aws.RolePolicy, "access", {
    role: ref(role),
    policy: {
      Statement: [{ Effect: "Allow", Action: ["s3:GetObject", "s3:List*"], Resource: resources }],
    },
  });
