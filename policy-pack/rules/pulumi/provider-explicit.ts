import { compliant, defaultTagsOf, documented, notApplicable, stackRule } from "../../kit";
import { mustBeOneOf, mustBeSet, undecided, UNKNOWN, violation } from "../../kit";
import type { Reading, Verdict } from "../../kit";
import { awsProvider, isDefaultProvider, managedBy, regionsOfProvider } from "../../topology";

export const providerExplicit = stackRule({
  name: "provider-explicit",
  description: "A provider of the program's own says in which region, and with which tags.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Enable or disable AWS Regions in your account",
    "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html",
  ),
  remediationSteps:
    "Make a provider with region and defaultTags and give it to the resources. Tags change in place; to change the provider is no replacement as long as region and account stay.",
  appliesTo: [awsProvider],
  parameters: {
    defaults: { regions: [] },
    properties: {
      regions: {
        type: "array",
        items: { type: "string" },
        description: "The regions that are allowed; any, where none is named.",
      },
    },
  },
  judge: (provider, graph, { regions }: { regions: string[] }) => {
    const managed = managedBy(graph, provider);
    const [one] = managed;
    if (!one) return notApplicable("It manages nothing in the stack.");
    if (isDefaultProvider(provider))
      return violation(
        "it is Pulumi's default provider, whose region and account depend on who runs the program",
      );
    const restricted = regions.length === 0 ? [] : regionsOfProvider(managed);
    return [
      ...judgeTags(defaultTagsOf(one)),
      ...mustBeSet("region", one.readProvider("region")),
      ...restricted.flatMap((region) => mustBeOneOf("region", regions, region)),
    ];
  },
});

function judgeTags(tags: Reading): Verdict[] {
  if (tags === UNKNOWN) return undecided("defaultTags are not known yet");
  return Object.keys(tags ?? {}).length > 0 ? compliant : violation("defaultTags names no tag");
}
