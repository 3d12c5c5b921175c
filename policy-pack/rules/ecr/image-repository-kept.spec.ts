import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { imageRepositoryKept } from "./image-repository-kept";

ruleCases(imageRepositoryKept, {
  compliant: {
    "a repository that stays": { forceDelete: false },
    "one that says so as text": { forceDelete: "false" },
    "one with an unknown name": { forceDelete: false, name: UNKNOWN },
  },
  violating: {
    "a repository that goes with its images": [{ forceDelete: true }, "forceDelete is on"],
    "one that says so as text": [{ forceDelete: "true" }, "forceDelete is on"],
    "one with an unknown name": [{ forceDelete: true, name: UNKNOWN }, "forceDelete is on"],
  },
  absent: { "a repository that does not say": [{}] },
  unknown: { "an unknown choice": [{ forceDelete: UNKNOWN }, "forceDelete is not known yet"] },
  notApplicable: {},
});
