import { Aws, UNKNOWN } from "../../../kit";
import { add, ref, remove, set, unset } from "../change";
import type { Mutations } from "../mutation";

const template = "LaunchTemplate cluster-general";

/** An instance that complies, but for what a mutation says. */
const instance = (more: object = {}) =>
  add(
    Aws.Instance,
    "bastion",
    {
      ami: "ami-0123456789abcdef0",
      instanceType: "t4g.nano",
      subnetId: ref("network-app-a"),
      vpcSecurityGroupIds: [ref("SecurityGroup network-app")],
      iamInstanceProfile: ref("InstanceProfile cluster-general-host"),
      disableApiTermination: true,
      monitoring: true,
      metadataOptions: { httpTokens: "required" },
      rootBlockDevice: { encrypted: true },
      ...more,
    },
    "cluster",
  );

export const computeMutations: Mutations = {
  prod: {
    "hosts that are measured every five minutes": [
      set(template, { "monitoring.enabled": false }),
      { "detailed-monitoring": ["cluster-general"] },
    ],
    "new volumes of the account in clear": [
      set("operations-volume-encryption", { enabled: false }),
      { "ebs-encryption-by-default": ["operations-volume-encryption"] },
    ],
    "hosts without a path of their own to their volumes": [
      set(template, { ebsOptimized: "false" }),
      { "ebs-optimized": ["cluster-general"] },
    ],
    "a copy of an image in clear": [
      add(
        Aws.AmiCopy,
        "image",
        { sourceAmiId: "ami-0123456789abcdef0", sourceAmiRegion: "eu-west-1" },
        "cluster",
      ),
      { "image-encrypted-at-rest": ["image"] },
    ],
    "an image that everybody may start": [
      add(
        Aws.AmiLaunchPermission,
        "share",
        { imageId: "ami-0123456789abcdef0", group: "all" },
        "cluster",
      ),
      { "image-not-public": ["share"] },
    ],
    "images that may be shared with everybody": [
      add(Aws.ImageBlockPublicAccess, "images", { state: "unblocked" }, "operations"),
      { "image-not-public": ["images"] },
    ],
    "an instance as it should be": [instance(), {}],
    "an instance in the default VPC": [
      instance({ subnetId: undefined }),
      { "instance-in-vpc": ["bastion"] },
    ],
    "an instance that may be terminated": [
      instance({ disableApiTermination: undefined }),
      { "instance-termination-protection": ["bastion"] },
    ],
    "an instance in a public subnet": [
      instance({ subnetId: ref("network-edge-a") }),
      { "no-workload-in-public-subnet": ["bastion"] },
    ],
    "an instance that passes on what is not for it": [
      instance({ sourceDestCheck: false }),
      { "source-destination-check": ["bastion"] },
    ],
    "hosts with public addresses": [
      set(template, { networkInterfaces: [{ associatePublicIpAddress: "true" }] }),
      { "instance-no-public-address": ["cluster-general"] },
    ],
    "hosts without a role": [
      unset(template, "iamInstanceProfile"),
      {
        "hosts-managed-by-systems-manager": ["cluster-general"],
        "instance-profile-attached": ["cluster-general"],
      },
    ],
    "hosts whose role Systems Manager does not know": [
      remove("cluster-general-host-sessions"),
      { "hosts-managed-by-systems-manager": ["cluster-general"] },
    ],
    "instances of the account with the old metadata service": [
      set("operations-instance-metadata", { httpTokens: "optional" }),
      { "metadata-defaults-v2": ["operations-instance-metadata"] },
    ],
    "hosts whose containers reach the metadata service": [
      set(template, { "metadataOptions.httpPutResponseHopLimit": 2 }),
      { "metadata-hop-limit": ["cluster-general"] },
    ],
    "hosts of the first generations": [
      set(template, { instanceType: "m3.xlarge" }),
      { "no-paravirtual-instance-types": ["cluster-general"] },
    ],
    "a key in the user data": [
      set(template, {
        userData: Buffer.from("export AWS_KEY=AKIAIOSFODNN7EXAMPLE").toString("base64"),
      }),
      {
        "capacity-provider-hosts-join": ["cluster-general"],
        "no-secrets-in-user-data": ["cluster-general"],
      },
    ],
    "user data that is not known yet": [
      set(template, { userData: UNKNOWN }),
      {
        "capacity-provider-hosts-join": ["? cluster-general"],
        "no-secrets-in-user-data": ["? cluster-general"],
      },
    ],
    "the serial console of the account on": [
      add(Aws.SerialConsoleAccess, "console", { enabled: true }, "operations"),
      { "serial-console-off": ["console"] },
    ],
    "snapshots that may be shared with everybody": [
      add(Aws.SnapshotBlockPublicAccess, "snapshots", { state: "unblocked" }, "operations"),
      { "snapshot-not-public": ["snapshots"] },
    ],
    "a snapshot that is shared with everybody": [
      add(
        Aws.SnapshotSharing,
        "share",
        { snapshotId: "snap-0123456789abcdef0", accountId: "all" },
        "operations",
      ),
      { "snapshot-not-public": ["share"] },
    ],
  },
};
