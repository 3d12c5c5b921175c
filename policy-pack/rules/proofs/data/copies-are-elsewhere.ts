import {
  compliant,
  notApplicable,
  stackRule,
  undecided,
  violation,
  wellArchitected,
} from "../../../kit";
import { copyTypes, judgeCopy } from "../../../topology";

export const copiesAreElsewhere = stackRule({
  name: "copies-are-elsewhere",
  description: "A copy of data is in another zone, or another region, than what it is a copy of.",
  severity: "medium",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html",
  ),
  remediationSteps:
    "Put the copy into another zone or region: beside its source it is lost with it. Moving a replica makes a new one, and the old one goes on until then.",
  appliesTo: copyTypes,
  judge: (copy, graph) => {
    const found = judgeCopy(graph, copy);
    if (found.kind === "none") return notApplicable("It is no copy of anything in the stack.");
    if (found.kind === "unclear") return undecided(found.because);
    return found.kind === "beside" ? violation(found.because) : compliant;
  },
});
