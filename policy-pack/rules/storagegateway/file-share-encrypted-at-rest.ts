import { Aws, compliant, mustBeOn, mustBeSet, resourceRule, wellArchitected } from "../../kit";

export const fileShareEncryptedAtRest = resourceRule({
  name: "file-share-encrypted-at-rest",
  description:
    "A file share or volume stores what it takes in encrypted with a key of the platform's own.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "SEC08-BP02",
    "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_CreateNFSFileShare.html",
  ),
  remediationSteps:
    "Set kmsEncrypted to true and kmsKeyArn to a key that the share's role may use. It changes in place, for files written from then on.",
  appliesTo: [Aws.NfsFileShare, Aws.SmbFileShare, Aws.CachedVolume],
  // A volume does not change in place.
  remediate: ({ type }) => (type === Aws.CachedVolume ? undefined : { kmsEncrypted: true }),
  judge: (share) => {
    const encrypted = mustBeOn("kmsEncrypted", share.read("kmsEncrypted"));
    const key = share.type === Aws.CachedVolume ? "kmsKey" : "kmsKeyArn";
    return encrypted === compliant ? mustBeSet(key, share.read(key)) : encrypted;
  },
});
