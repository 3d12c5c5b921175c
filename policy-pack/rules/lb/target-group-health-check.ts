import { Aws, compliant, given, mustBeOn, mustBeSet, notApplicable } from "../../kit";
import { resourceRule, undecided, UNKNOWN, violation, wellArchitected } from "../../kit";
import type { Resource } from "../../kit";

export const targetGroupHealthCheck = resourceRule({
  name: "target-group-health-check",
  description: "A target group asks its targets whether they work, HTTP ones at a path of theirs.",
  severity: "medium",
  levels: { production: "mandatory", development: "mandatory" },
  control: wellArchitected(
    "REL11-BP01",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
  ),
  related: ["CKV_AWS_261"],
  remediationSteps:
    "Set healthCheck, with a path that the service answers when it works. It changes in place; targets that fail it get no requests.",
  appliesTo: [Aws.TargetGroup, Aws.AlbTargetGroup],
  judge: (group) => {
    if (group.read("targetType") === "lambda") return notApplicable("It calls a function.");
    const check = group.read("healthCheck");
    if (check === UNKNOWN) return undecided("healthCheck is not known yet");
    if (!given(check)) {
      return connects(group) ? compliant : violation("healthCheck is not set");
    }
    const enabled = group.read("healthCheck", "enabled") ?? true;
    const off = mustBeOn("healthCheck.enabled", enabled);
    if (off.length > 0) return off;
    const protocol = group.read("healthCheck", "protocol") ?? group.read("protocol");
    return protocol === "HTTP" || protocol === "HTTPS"
      ? mustBeSet("healthCheck.path", group.read("healthCheck", "path"))
      : compliant;
  },
});

/** Where nothing is set, AWS asks such a group's targets by connecting to them. */
const connects = (group: Resource) =>
  group.read("targetType") !== "alb" &&
  ["TCP", "TLS", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC"].some(
    (one) => one === group.read("protocol"),
  );
