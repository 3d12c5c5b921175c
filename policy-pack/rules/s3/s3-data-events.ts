import { all, at, Aws, compliant, resourceRule, securityHub, undecided, UNKNOWN } from "../../kit";
import { violation } from "../../kit";

const objects = "AWS::S3::Object";

export const s3DataEvents = resourceRule({
  name: "s3-data-events",
  description: "A trail records who reads and writes objects.",
  severity: "low",
  levels: { production: "advisory", development: "disabled" },
  control: securityHub("S3.22"),
  related: ["S3.23", "CIS AWS Foundations 5.0 3.8", "AWS-0171", "AWS-0172"],
  remediationSteps:
    "Give the trail an advancedEventSelector for data events of AWS::S3::Object. It changes in place; CloudTrail bills every such event, which can be much.",
  appliesTo: [Aws.Trail],
  judge: (trail) => {
    const types = [
      ...all(trail.read("eventSelectors"), "dataResources", "type"),
      ...all(trail.read("advancedEventSelectors"), "fieldSelectors").flatMap((field) =>
        at(field, "field") === "resources.type" || field === UNKNOWN ? all(field, "equals") : [],
      ),
    ];
    if (types.includes(objects)) return compliant;
    return types.includes(UNKNOWN)
      ? undecided("the events that it selects are not known yet")
      : violation("it selects no events of objects");
  },
});
