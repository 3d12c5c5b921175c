import { Aws } from "../../../kit";
import { add, ref, remove, set, together, unset, type Change } from "../change";
import { policy } from "../documents";
import type { Mutations } from "../mutation";

const share = "NfsFileShare storage-invoices-share";
const gateway = "Gateway storage-gateway-files";
const cache = "storage-gateway-files-cache-pci-0000:03:00.0-scsi-0:0:1:0";

/** A share for Windows that complies, but for what a mutation says. */
const windows = (
  more: object = {},
  gatewayOf: Change = set(gateway, { smbSecurityStrategy: "MandatorySigning" }),
) =>
  together(
    gatewayOf,
    add(
      Aws.SmbFileShare,
      "desk",
      {
        gatewayArn: ref(gateway),
        kmsEncrypted: true,
        kmsKeyArn: ref("storage-key"),
        authentication: "ActiveDirectory",
        auditDestinationArn: ref("storage-gateway-files-log"),
        ...more,
      },
      "storage",
      [cache],
    ),
  );

export const storagegatewayMutations: Mutations = {
  everything: {
    "a share under AWS's key": [
      unset(share, "kmsKeyArn"),
      { "file-share-encrypted-at-rest": ["storage-invoices-share"] },
    ],
    "a share in clear": [
      set(share, { kmsEncrypted: false }),
      { "file-share-encrypted-at-rest": ["storage-invoices-share"] },
    ],
    "a gateway that talks over the links": [
      set(gateway, { gatewayVpcEndpoint: "vpce-0123456789abcdef0" }),
      {},
      { "gateway-connected-privately": ["storage-gateway-files"] },
    ],
    "a gateway that logs nothing": [
      unset(gateway, "cloudwatchLogGroupArn"),
      { "gateway-connected-privately": ["storage-gateway-files"] },
    ],
    "a share for everybody": [
      set(share, { clientLists: ["0.0.0.0/0"] }),
      {
        "nfs-clients-named": ["storage-invoices-share"],
        "nfs-clients-on-premises": ["storage-invoices-share"],
      },
    ],
    "a share for others than the sites": [
      set(share, { clientLists: ["192.168.0.0/16"] }),
      { "nfs-clients-on-premises": ["storage-invoices-share"] },
    ],
    "a gateway without a disk": [
      remove(cache),
      { "file-share-gateway-has-cache": ["storage-invoices-share"] },
    ],
    "a share of a bucket that forgets": [
      remove("storage-invoices-versioning"),
      {
        "file-share-bucket-kept": ["storage-invoices-share"],
        "s3-versioning": ["storage-invoices"],
      },
    ],
    "a share that may read every bucket": [
      add(
        Aws.RolePolicy,
        "more",
        {
          role: ref("Role storage-invoices-share"),
          policy: policy({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::*" }),
        },
        "storage",
      ),
      { "file-share-role-within-bucket": ["storage-invoices-share"] },
    ],
    "a share whose root is that of its files": [
      set(share, { squash: "NoSquash" }),
      { "nfs-root-squashed": ["storage-invoices-share"] },
    ],
    "a share for Windows as it should be": [windows(), {}],
    "a share for Windows for guests": [
      windows({ authentication: "GuestAccess" }),
      { "smb-share-guarded": ["desk"] },
    ],
    "a share for Windows over old SMB": [
      windows({}, set(gateway, { smbSecurityStrategy: "ClientSpecified" })),
      { "smb-share-guarded": ["desk"] },
    ],
    "a share for Windows that nobody audits": [
      windows({ auditDestinationArn: undefined }),
      { "smb-share-audited": ["desk"] },
    ],
  },
};
