import { Aws } from "../../../kit";
import { add, options, ref, together, type Change } from "../change";
import type { Mutations } from "../mutation";
import { policy } from "../documents";

const overTls = policy({
  Effect: "Deny",
  Principal: "*",
  Action: "*",
  Condition: { Bool: { "aws:SecureTransport": "false" } },
});

const nothing: Change = (plan) => plan;

/** Files of the cluster that comply, but for what a mutation says. */
const files = ({
  system = {},
  point = {},
  document = overTls,
  zones = ["a", "b", "c"],
  kept = true,
}: {
  system?: object;
  point?: object;
  document?: string | undefined;
  zones?: string[];
  kept?: boolean;
} = {}): Change =>
  together(
    add(
      Aws.FileSystem,
      "files",
      {
        encrypted: true,
        kmsKeyId: ref("storage-key"),
        tags: { BackupPlan: "hybrid-platform-prod-daily" },
        ...system,
      },
      "storage",
    ),
    kept ? options("FileSystem files", { protect: true }) : nothing,
    add(Aws.SecurityGroup, "files", { vpcId: ref("Vpc network"), description: "Files" }, "storage"),
    ...zones.map((zone) =>
      add(
        Aws.MountTarget,
        `files-${zone}`,
        {
          fileSystemId: ref("FileSystem files"),
          subnetId: ref(`network-app-${zone}`),
          securityGroups: [ref("SecurityGroup files")],
        },
        "storage",
      ),
    ),
    add(
      Aws.FileAccessPoint,
      "files-web",
      {
        fileSystemId: ref("FileSystem files"),
        posixUser: { uid: 1000, gid: 1000 },
        rootDirectory: { path: "/web" },
        ...point,
      },
      "storage",
    ),
    add(
      Aws.FileSystemPolicy,
      "files-policy",
      { fileSystemId: ref("FileSystem files"), policy: document },
      "storage",
    ),
  );

export const efsMutations: Mutations = {
  prod: {
    "files as they should be": [files(), {}],
    "files that every task sees whole": [
      files({ point: { rootDirectory: undefined } }),
      { "efs-access-point-identity": ["files-web"] },
    ],
    "files in clear": [
      files({ system: { encrypted: undefined } }),
      { "efs-encrypted-at-rest": ["files"] },
    ],
    "files that tasks of one zone cannot mount": [
      files({ zones: ["a", "b"] }),
      { "efs-mount-target-zones": ["files"] },
    ],
    "files in one zone": [
      files({ system: { availabilityZoneName: "ap-northeast-2a" } }),
      { "efs-not-one-zone": ["files"], "survives-as-promised": ["hybrid-platform-prod"] },
    ],
    "files that are sent in clear": [
      files({
        document: policy({
          Effect: "Allow",
          Principal: "*",
          Action: "elasticfilesystem:ClientMount",
        }),
      }),
      { "efs-tls-only": ["files"] },
    ],
    "files that Pulumi may delete": [
      files({ kept: false }),
      { "stateful-guards-complete": ["files"] },
    ],
    "files without a backup": [
      files({ system: { tags: undefined } }),
      { "backup-coverage": ["files"] },
    ],
  },
};
