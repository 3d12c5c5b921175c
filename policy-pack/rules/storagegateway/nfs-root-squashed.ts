import { Aws, given, mustBeOneOf, resourceRule, wellArchitected } from "../../kit";

export const nfsRootSquashed = resourceRule({
  name: "nfs-root-squashed",
  description: "Root of a client is not root on an NFS share.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "SEC03-BP02",
    "https://docs.aws.amazon.com/filegateway/latest/files3/edit-storage-class.html",
  ),
  remediationSteps:
    'Set squash to "RootSquash" or "AllSquash". It changes in place; what root wrote before keeps its owner.',
  appliesTo: [Aws.NfsFileShare],
  judge: (share) => {
    const squash = share.read("squash");
    return mustBeOneOf(
      "squash",
      ["RootSquash", "AllSquash"],
      given(squash) ? squash : "RootSquash",
    );
  },
});
