import {
  notApplicable,
  stackRule,
  undecided,
  UNKNOWN,
  violation,
  wellArchitected,
} from "../../../kit";
import { bookedTypes, bookingsOf, clashes, startInWords } from "../../../topology";

export const windowsDoNotOverlap = stackRule({
  name: "windows-do-not-overlap",
  description: "A backup, a maintenance and what hangs on either are not due at the same time.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "REL09-BP03",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html",
  ),
  remediationSteps:
    "Move one of the two so that an hour is between them. It changes in place; RDS starts work that is due when the new window comes.",
  appliesTo: bookedTypes,
  judge: (subject, graph) => {
    const bookings = bookingsOf(subject);
    if (bookings.length === 0) return notApplicable("AWS chooses when.");
    const unknown = bookings.filter(({ spans }) => spans === UNKNOWN);
    return [
      ...clashes(graph, subject).flatMap(({ one, other, at }) => {
        const whose = other.resource === subject ? "its" : `${other.resource.label}'s`;
        return violation(
          `its ${one.property} (${startInWords(at)} UTC) meets ${whose} ${other.property}`,
        );
      }),
      ...unknown.flatMap(({ property }) => undecided(`its ${property} is not known yet`)),
    ];
  },
});
