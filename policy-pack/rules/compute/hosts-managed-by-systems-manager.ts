import { compliant, notApplicable, securityHub, stackRule, undecided, violation } from "../../kit";
import {
  hostRole,
  hostTypes,
  lackingForManagement,
  managesByDefault,
  rolePermissions,
} from "../../topology";

export const hostsManagedBySystemsManager = stackRule({
  name: "hosts-managed-by-systems-manager",
  description: "Systems Manager can patch a host and open sessions on it.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("SSM.1"),
  remediationSteps:
    "Give the host an instance profile (iamInstanceProfile) whose role has the policy AmazonSSMManagedInstanceCore attached. It changes in place, costs nothing, and the host is managed within the hour.",
  appliesTo: hostTypes,
  judge: (host, graph) => {
    if (managesByDefault(graph)) return compliant;
    const found = hostRole(graph, host);
    if (found === "none") return violation("it has no role that lets Systems Manager manage it");
    if ("outside" in found) return notApplicable(found.outside);
    if ("lost" in found) return undecided(found.lost);
    const { role } = found;
    const lacking = lackingForManagement(graph, role);
    if (lacking.length === 0) return compliant;
    const { unclear, foreign } = rolePermissions(graph, role);
    if (foreign[0]) return notApplicable(`It may be given by a policy of others: ${foreign[0]}.`);
    if (unclear[0]) return undecided(`what ${unclear[0]} gives ${role.label} is not known yet`);
    return violation(`${role.label} may not ${lacking.slice(0, 3).join(", ")}`);
  },
});
