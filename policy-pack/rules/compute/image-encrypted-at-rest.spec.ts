import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { imageEncryptedAtRest } from "./image-encrypted-at-rest";

const image = (ebsBlockDevices: unknown) => [
  resource(Aws.Ami, "subject", { name: "golden", ebsBlockDevices }),
];
const off = "is not set, and off by default";

ruleCases(imageEncryptedAtRest, {
  compliant: {
    "an encrypted copy": { encrypted: true },
    "an encrypted copy with a key": { encrypted: true, kmsKeyId: UNKNOWN },
    "an image of encrypted disks": image([{ encrypted: true }, { encrypted: true }]),
  },
  violating: {
    "a copy in the clear": [{ encrypted: false }, "encrypted is off"],
    "an image with a disk in the clear": [
      image([{ encrypted: true }, { encrypted: false }]),
      "ebsBlockDevices.encrypted is off",
    ],
    "an image with another": [image([{}]), `ebsBlockDevices.encrypted ${off}`],
  },
  absent: { "a copy that does not say": [{}, `encrypted ${off}`] },
  unknown: {
    "an unknown choice": [{ encrypted: UNKNOWN }, "encrypted is not known yet"],
    "unknown disks": [image(UNKNOWN), "ebsBlockDevices.encrypted is not known yet"],
  },
  notApplicable: {
    "an image of a snapshot": image([{ snapshotId: "snap-1" }]),
    "an image without disks": image([]),
  },
});
