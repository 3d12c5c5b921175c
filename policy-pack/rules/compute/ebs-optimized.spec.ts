import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { ebsOptimized } from "./ebs-optimized";

ruleCases(ebsOptimized, {
  compliant: { "a host that is, as text": { ebsOptimized: "true" } },
  violating: { "a host that is not": [{ ebsOptimized: "false" }, "ebsOptimized is off"] },
  absent: { "a host that leaves it to its type": [{}] },
  unknown: { "an unknown choice": [{ ebsOptimized: UNKNOWN }, "ebsOptimized is not known yet"] },
  notApplicable: {},
});
