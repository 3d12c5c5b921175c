import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { snapshotNotPublic } from "./snapshot-not-public";

const shared = (accountId: unknown) => [
  resource(Aws.SnapshotSharing, "subject", { accountId, snapshotId: "snap-1" }),
];
const must = "it must be block-all-sharing";

ruleCases(snapshotNotPublic, {
  compliant: {
    "a block of all sharing": { state: "block-all-sharing" },
    "such a block in another region": { state: "block-all-sharing", region: "eu-west-1" },
    "a snapshot shared with an account": shared("123456789012"),
  },
  violating: {
    "no block": [{ state: "unblocked" }, `state is "unblocked"; ${must}`],
    "a block of new sharing only": [
      { state: "block-new-sharing" },
      `state is "block-new-sharing"; ${must}`,
    ],
    "a snapshot shared with all": [shared("all"), 'accountId is "all"'],
  },
  absent: { "a block without a state": [{}, `state is not set; ${must}`] },
  unknown: {
    "an unknown state": [{ state: UNKNOWN }, "state is not known yet"],
    "an unknown account": [shared(UNKNOWN), "accountId is not known yet"],
  },
  notApplicable: {},
});
