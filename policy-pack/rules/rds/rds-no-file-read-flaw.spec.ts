import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { rdsNoFileReadFlaw } from "./rds-no-file-read-flaw";

const postgres = (engineVersion?: unknown) => ({ engine: "postgres", engineVersion });
const aurora = (engineVersion?: unknown) => ({ engine: "aurora-postgresql", engineVersion });

ruleCases(rdsNoFileReadFlaw, {
  compliant: {
    "a version of today": postgres("17.4"),
    "the newest minor version": postgres("13"),
    "the first mended ones": postgres("13.3"),
    "the first mended of version 12": postgres("12.7"),
    "the first mended of Aurora": aurora("11.9"),
    "Aurora 13.1, which never had it": aurora("13.1"),
  },
  violating: {
    "13.2": [postgres("13.2"), "engineVersion 13.2 has the flaw"],
    "12.6": [postgres("12.6"), "engineVersion 12.6 has the flaw"],
    "what is older than ten": [postgres("9.6.24"), "engineVersion 9.6.24 has the flaw"],
    "Aurora 11.8": [aurora("11.8"), "engineVersion 11.8 has the flaw"],
  },
  absent: { "no version, which is the newest": [postgres()] },
  unknown: {
    "an unknown version": [postgres(UNKNOWN), "engineVersion is not known yet"],
    "an unknown engine": [{ engine: UNKNOWN, engineVersion: "13.2" }, "engine is not known yet"],
  },
  notApplicable: {
    "another engine": { engine: "mysql", engineVersion: "5.7" },
    "a replica, which is of its source's version": { replicateSourceDb: "orders" },
  },
});
