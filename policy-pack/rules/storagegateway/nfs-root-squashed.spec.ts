import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { nfsRootSquashed } from "./nfs-root-squashed";

const found = 'squash is "NoSquash"; it must be RootSquash or AllSquash';

describe("Root on an NFS share", () => {
  ruleCases(nfsRootSquashed, {
    compliant: {
      "a share where it is nobody": { squash: "RootSquash" },
      "a share where all are nobody": { squash: "AllSquash" },
      "a share with unknown clients": { clientLists: UNKNOWN, squash: "RootSquash" },
    },
    violating: {
      "a share where it is root": [{ squash: "NoSquash" }, found],
      "it where nothing can be written": [{ squash: "NoSquash", readOnly: true }, found],
      "it for unknown clients": [{ clientLists: UNKNOWN, squash: "NoSquash" }, found],
    },
    absent: { "a share that leaves it to AWS": [{}] },
    unknown: { "a setting that is not known": [{ squash: UNKNOWN }, "squash is not known yet"] },
    notApplicable: {},
  });
});
