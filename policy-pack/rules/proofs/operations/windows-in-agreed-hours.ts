import {
  compliant,
  documented,
  notApplicable,
  stackRule,
  undecided,
  UNKNOWN,
  violation,
} from "../../../kit";
import { bookedTypes, bookingsOf, outside, spansOf, startInWords } from "../../../topology";

export const windowsInAgreedHours = stackRule({
  name: "windows-in-agreed-hours",
  description: "Backups and maintenance are due in the hours that were agreed on.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Maintaining a DB instance",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html",
  ),
  remediationSteps:
    "Move the window or the schedule into the agreed hours, or agree on others and say so in the policy configuration. It changes in place.",
  appliesTo: bookedTypes,
  parameters: {
    defaults: { hours: [] },
    properties: {
      hours: {
        type: "array",
        items: { type: "string", pattern: "^(\\w{3}:)?\\d\\d:\\d\\d-(\\w{3}:)?\\d\\d:\\d\\d$" },
        description:
          "Hours of UTC, as 20:00-22:00 or sat:20:00-sun:02:00; any, where none are named.",
      },
    },
  },
  judge: (subject, _graph, { hours }: { hours: string[] }) => {
    const allowed = hours.flatMap(spansOf).filter((span) => span !== undefined);
    const bookings = bookingsOf(subject);
    if (allowed.length === 0) return notApplicable("No hours were agreed on.");
    if (bookings.length === 0) return notApplicable("AWS chooses when.");
    return bookings.flatMap(({ property, spans }) => {
      if (spans === UNKNOWN) return undecided(`its ${property} is not known yet`);
      const [first] = outside(spans, allowed);
      const when = first && `its ${property} (${startInWords(first)} UTC)`;
      return when ? violation(`${when} is not within ${hours.join(" or ")}`) : compliant;
    });
  },
});
