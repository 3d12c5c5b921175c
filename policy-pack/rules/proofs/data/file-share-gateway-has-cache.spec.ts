import { Aws, UNKNOWN } from "../../../kit";
import { after, ref, resource } from "../../../testing/fixture";
import { ruleCases } from "../../../testing/rule-cases";
import { sharedFiles } from "../../../testing/shares";
import { fileShareGatewayHasCache } from "./file-share-gateway-has-cache";

const files = sharedFiles();
const smb = sharedFiles(Aws.SmbFileShare);
const disk = (name: string, gatewayArn: unknown) =>
  resource(Aws.GatewayCache, name, { gatewayArn });
const other = resource(Aws.FileGateway, "other");
const component = resource("platform:index:Storage", "storage");
const none = 'Gateway "site" has no cache disk';
const late = 'it does not wait for Cache "disk"';

ruleCases(fileShareGatewayHasCache, {
  compliant: {
    "a disk that it waits for": files.with(),
    "a disk of an SMB share": smb.with(),
    "one of two disks": files.with({}, disk("second", ref(files.gateway))),
    "a disk that its component waits for": files.with(
      { share: after(files.share, component) },
      after(component, files.cache),
    ),
  },
  violating: {
    "no disk": [files.with({ cache: undefined }), none],
    "a disk of another gateway": [files.with({ cache: disk("disk", ref(other)) }, other), none],
    "a disk that may come later": [files.with({ share: after(files.share) }), late],
    "another's disk that it waits for": [
      files.with(
        { share: after(files.share, disk("second", ref(other))) },
        other,
        disk("second", ref(other)),
      ),
      late,
    ],
  },
  absent: {
    "a disk of nobody": [files.with({ cache: resource(Aws.GatewayCache, "disk") }), none],
  },
  unknown: {
    "a disk of an unknown gateway": [
      files.with({ cache: disk("disk", UNKNOWN) }),
      'whose disk Cache "disk" is is not known yet',
    ],
    "an unknown disk beside its own": [files.with({}, disk("second", UNKNOWN))],
  },
  notApplicable: {
    "a gateway outside the stack": [
      resource(Aws.NfsFileShare, "subject", { gatewayArn: "arn:aws:storagegateway:x:1:gateway/g" }),
    ],
  },
});
