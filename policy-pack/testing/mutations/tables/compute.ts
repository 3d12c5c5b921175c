import { Aws, UNKNOWN } from "../../../kit";
import { add, ref, set, unset } from "../change";
import type { Mutations } from "../mutation";

const template = "LaunchTemplate cluster-general";

/** An instance that complies, but for what a mutation says. */
const instance = (more: object = {}) =>
  add(Aws.Instance, "bastion", {
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
  }, "cluster");

export const computeMutations: Mutations = {
  prod: {
    "hosts that are measured every five minutes": [set(template, { "monitoring.enabled": false }), {}],
    "new volumes of the account in clear": [set("operations-volume-encryption", { enabled: false }), {}],
    "hosts without a path of their own to their volumes": [set(template, { ebsOptimized: "false" }), {}],
    "a copy of an image in clear": [
      add(Aws.AmiCopy, "image", { sourceAmiId: "ami-0123456789abcdef0", sourceAmiRegion: "eu-west-1" }, "cluster"), {}],
    "an image that everybody may start": [
      add(Aws.AmiLaunchPermission, "share", { imageId: "ami-0123456789abcdef0", group: "all" }, "cluster"), {}],
    "images that may be shared with everybody": [
      add(Aws.ImageBlockPublicAccess, "images", { state: "unblocked" }, "operations"), {}],
    "an instance as it should be": [instance(), {}],
    "an instance in the default VPC": [instance({ subnetId: undefined }), {}],
    "an instance that may be terminated": [instance({ disableApiTermination: undefined }), {}],
    "an instance in a public subnet": [instance({ subnetId: ref("network-edge-a") }), {}],
    "an instance that passes on what is not for it": [instance({ sourceDestCheck: false }), {}],
    "hosts with public addresses": [
      set(template, { networkInterfaces: [{ associatePublicIpAddress: "true" }] }), {}],
    "hosts without a role": [unset(template, "iamInstanceProfile"), {}],
    "instances of the account with the old metadata service": [
      set("operations-instance-metadata", { httpTokens: "optional" }), {}],
    "hosts whose containers reach the metadata service": [
      set(template, { "metadataOptions.httpPutResponseHopLimit": 2 }), {}],
    "hosts of the first generations": [set(template, { instanceType: "m3.xlarge" }), {}],
    "a key in the user data": [
      set(template, { userData: Buffer.from("export AWS_KEY=AKIAIOSFODNN7EXAMPLE").toString("base64") }), {}],
    "user data that is not known yet": [set(template, { userData: UNKNOWN }), {}],
    "the serial console of the account on": [
      add(Aws.SerialConsoleAccess, "console", { enabled: true }, "operations"), {}],
    "snapshots that may be shared with everybody": [
      add(Aws.SnapshotBlockPublicAccess, "snapshots", { state: "unblocked" }, "operations"), {}],
    "a snapshot that is shared with everybody": [
      add(Aws.SnapshotSharing, "share", { snapshotId: "snap-0123456789abcdef0", accountId: "all" }, "operations"), {}],
  },
};
