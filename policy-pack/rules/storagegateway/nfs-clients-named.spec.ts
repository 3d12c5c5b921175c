import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { nfsClientsNamed } from "./nfs-clients-named";

const share = (...clientLists: unknown[]) => ({ clientLists });

describe("Clients of an NFS share", () => {
  ruleCases(nfsClientsNamed, {
    compliant: {
      "a range": share("10.0.8.0/22"),
      "single hosts": share("10.0.8.5", "10.0.8.6/32"),
      "a range of a share whose bucket is unknown": {
        locationArn: UNKNOWN,
        clientLists: ["10.0.8.0/22"],
      },
    },
    violating: {
      everyone: [share("0.0.0.0/0"), "it lets in 0.0.0.0/0"],
      "everyone beside a range": [share("10.0.8.0/22", "0.0.0.0/0"), "it lets in 0.0.0.0/0"],
      "half of everyone": [share("128.0.0.0/1"), "it lets in 128.0.0.0/1"],
      "nobody, which AWS takes for everyone": [share(), "clientLists is not set"],
    },
    absent: { "clients that are left to AWS": [{}, "clientLists is not set"] },
    unknown: {
      "a client that is not known": [
        share("10.0.8.5", UNKNOWN),
        "whom it lets in is not known yet",
      ],
    },
    notApplicable: {},
  });
});
