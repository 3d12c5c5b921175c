import { Aws, compliant, given, notApplicable, resourceRule, documented } from "../../kit";
import { undecided, UNKNOWN, violation } from "../../kit";

export const metadataHopLimit = resourceRule({
  name: "metadata-hop-limit",
  description: "The metadata service of a host answers no further than the host itself.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Configure instance metadata options for new instances",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html",
  ),
  related: ["CKV_AWS_341"],
  remediationSteps:
    "Set metadataOptions.httpPutResponseHopLimit to 1. It changes in place; containers on a bridge network that ask for the host's credentials need task roles first.",
  appliesTo: [Aws.LaunchTemplate, Aws.Instance],
  parameters: {
    defaults: { maximum: 1 },
    properties: {
      maximum: {
        type: "integer",
        minimum: 1,
        maximum: 64,
        default: 1,
        description: "Hops that an answer may take; 2 reaches containers on a bridge network.",
      },
    },
  },
  judge: (subject, { maximum }) => {
    const options = (name: string) => subject.read("metadataOptions", name);
    if (options("httpEndpoint") === "disabled") return notApplicable("It has no metadata service.");
    const hops = options("httpPutResponseHopLimit");
    if (hops === UNKNOWN) return undecided("httpPutResponseHopLimit is not known yet");
    if (!given(hops) || Number(hops) <= maximum) return compliant;
    return violation(`httpPutResponseHopLimit is ${Number(hops)}, at most ${maximum} is asked for`);
  },
});
