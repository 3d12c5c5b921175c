import {
  compliant,
  notApplicable,
  stackRule,
  undecided,
  UNKNOWN,
  violation,
  wellArchitected,
} from "../../../kit";
import {
  isPublic,
  missingFromSurface,
  surfaceName,
  surfaceParameters,
  surfaceTypes,
} from "../../../topology";

const root = "pulumi:pulumi:Stack";

export const publicSurfaceAsDeclared = stackRule({
  name: "public-surface-as-declared",
  description:
    "What the Internet can reach is what the configuration declares, no more and no less.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: wellArchitected(
    "SEC05-BP01",
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_network_protection_create_layers.html",
  ),
  remediationSteps:
    "Make it private. If it is meant to be public, add it to publicSurface in the configuration of this rule, where a review sees it; remove from that list what is no longer in the stack. The list changes nothing that runs.",
  appliesTo: [...surfaceTypes, root],
  parameters: surfaceParameters,
  judge: (subject, graph, { publicSurface }) => {
    if (subject.type === root) {
      return missingFromSurface(graph, publicSurface).flatMap((name) =>
        violation(`${name} is declared to be public, and is not there or not public`),
      );
    }
    const open = isPublic(graph, subject);
    if (open === false) return notApplicable("The Internet does not reach it.");
    if (publicSurface.includes(surfaceName(subject))) return compliant;
    return open === UNKNOWN
      ? undecided("whether the Internet reaches it is not known")
      : violation(`the Internet reaches it, and ${surfaceName(subject)} is not declared`);
  },
});
