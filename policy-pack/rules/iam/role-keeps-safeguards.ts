import { Aws, compliant, matches, notApplicable, stackRule, textOf, violation } from "../../kit";
import { wellArchitected } from "../../kit";
import { judgeRights, waysToUndo } from "../../topology";

export const roleKeepsSafeguards = stackRule({
  name: "role-keeps-safeguards",
  description: "No role can take away backups, records of who did what, or the keys of both.",
  severity: "high",
  levels: { production: "advisory", development: "disabled" },
  control: wellArchitected(
    "SEC03-BP05",
    "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_define_guardrails.html",
  ),
  remediationSteps:
    "Take the actions out of its policies, deny them, or name it in breakGlassRoles if it is there for emergencies. It changes in place.",
  appliesTo: [Aws.Role],
  parameters: {
    defaults: { breakGlassRoles: [] as string[] },
    properties: {
      breakGlassRoles: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Names of roles for emergencies, of AWS or of Pulumi; they may hold * and ?.",
      },
    },
  },
  judge: (role, graph, { breakGlassRoles }) => {
    const names = [role.name, textOf(role.read("name"))];
    if (breakGlassRoles.some((pattern) => names.some((name) => matches(pattern, name)))) {
      return notApplicable("It is there for emergencies.");
    }
    return judgeRights(graph, role, (permissions) => {
      const ways = waysToUndo(permissions);
      const [first] = ways;
      if (!first) return compliant;
      const actions = ways.slice(0, 3).map(({ action }) => action);
      const more = ways.length > 3 ? ` and ${ways.length - 3} more` : "";
      const { from, statement } = first.by;
      return violation(`it may ${actions.join(", ")}${more} (${from}, ${statement.label})`);
    });
  },
});
