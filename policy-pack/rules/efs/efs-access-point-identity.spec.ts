import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { efsAccessPointIdentity } from "./efs-access-point-identity";

const posixUser = { uid: 1000, gid: 1000 };
const rootDirectory = { path: "/orders" };
const root = "its root directory is that of the file system";

ruleCases(efsAccessPointIdentity, {
  compliant: {
    "a user and a folder": { posixUser, rootDirectory },
    "a user that is not known yet": { posixUser: { uid: UNKNOWN, gid: 1 }, rootDirectory },
    "a folder that is made on first use": {
      posixUser,
      rootDirectory: { ...rootDirectory, creationInfo: { ownerUid: 1000 } },
    },
  },
  violating: {
    "no user": [{ rootDirectory }, "posixUser is not set"],
    "the whole file system": [{ posixUser, rootDirectory: { path: "/" } }, root],
    "no folder": [{ posixUser, rootDirectory: {} }, root],
    "no user, whatever the folder": [
      { rootDirectory: { path: UNKNOWN } },
      "posixUser is not set",
      "could not be decided at preview: path is not known yet",
    ],
  },
  absent: { "nothing said": [{}, "posixUser is not set", root] },
  unknown: {
    "an unknown folder": [{ posixUser, rootDirectory: { path: UNKNOWN } }, "path is not known yet"],
  },
  notApplicable: {},
});
