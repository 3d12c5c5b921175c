import { compliant, stackRule, undecided, violation, wellArchitected } from "../../../kit";
import { alarmAdrift, alarmedTypes, alarmsOn } from "../../../topology";

export const failuresAreHeard = stackRule({
  name: "failures-are-heard",
  description: "What the platform hangs on has an alarm that ends with somebody who hears it.",
  severity: "medium",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL06-BP03",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_monitor_aws_resources_notification_monitor.html",
  ),
  related: ["CKV_AWS_319"],
  remediationSteps:
    "Add an alarm on a metric of it whose action is a topic with a subscription. Each alarm costs a small monthly charge.",
  appliesTo: alarmedTypes,
  judge: (resource, graph) => {
    const { all, heard } = alarmsOn(graph, resource);
    if (heard.length > 0) return compliant;
    if (all.length > 0) {
      return violation(
        `nobody hears ${all.map(({ label }) => label).join(", ")}: no action leads to a topic with a subscription`,
      );
    }
    const adrift = alarmAdrift(graph);
    return adrift
      ? undecided(`what ${adrift.label} watches is not known yet`)
      : violation("no alarm watches it");
  },
});
