import { UNKNOWN } from "../../kit";
import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsMultiAz } from "./rds-multi-az";

ruleCases(
  rdsMultiAz,
  onCases("multiAz", {
    notApplicable: {
      "a read replica": { replicateSourceDb: "orders-1" },
      "a read replica of a database that does not exist yet": { replicateSourceDb: UNKNOWN },
    },
  }),
);
