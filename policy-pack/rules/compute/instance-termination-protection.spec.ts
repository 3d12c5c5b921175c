import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { instanceTerminationProtection } from "./instance-termination-protection";

const property = "disableApiTermination";

ruleCases(instanceTerminationProtection, {
  compliant: { "a protected instance": { disableApiTermination: true } },
  violating: { "one that is not": [{ disableApiTermination: false }, `${property} is off`] },
  absent: {
    "one that does not say": [{}, `${property} is not set, and off by default`],
  },
  unknown: { "an unknown choice": [{ [property]: UNKNOWN }, `${property} is not known yet`] },
  notApplicable: {},
});
