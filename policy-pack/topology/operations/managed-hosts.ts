import { followsTemplate } from "../../kit/hosts";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, given, textOf, type Value } from "../../kit/value";
import { perGraph, type Graph } from "../graph";
import { grantsTo, rolePermissions } from "../permissions";

/** Resources that make hosts. */
export const hostTypes = [Aws.LaunchTemplate, Aws.Instance, Aws.LaunchConfiguration];

/** Whether a stack lets Systems Manager manage every host of the account and region that has no role for it. */
export const managesByDefault = perGraph((graph) =>
  graph
    .ofType(Aws.ServiceSetting)
    .some(
      (setting) =>
        /\/ssm\/managed-instance\/default-ec2-instance-management-role$/.test(
          textOf(setting.read("settingId")),
        ) && given(setting.read("settingValue")),
    ),
);

/** The role that a host works with: one of the stack, or why there is none to look at. */
export type HostRole = { role: Resource } | { lost: string } | { outside: string } | "none";

export function hostRole(graph: Graph, host: Resource): HostRole {
  const profile = host.read("iamInstanceProfile");
  // Instances name it; launch templates have its name or ARN in a block.
  const isBlock = typeof profile === "object";
  const named = isBlock ? [...all(profile, "arn"), ...all(profile, "name")] : all(profile);
  const names = named.filter(given).map(profileName);
  if (names.length === 0) {
    return followsTemplate(host) ? { outside: "Its launch template decides." } : "none";
  }
  const profiles = graph.resolve(host, "iamInstanceProfile", names, [Aws.InstanceProfile]);
  const [found] = profiles.targets;
  if (!found) {
    return profiles.lost
      ? { lost: "its instance profile is not known yet" }
      : { outside: "Its instance profile is not in the stack." };
  }
  const roles = graph.reference(found, "role", [Aws.Role]);
  const [role] = roles.targets;
  if (role) return { role };
  if (roles.lost) return { lost: `the role of ${found.label} is not known yet` };
  return roles.given ? { outside: "Its role is not in the stack." } : "none";
}

/** The name in the ARN of an instance profile. */
const profileName = (value: Value): Value =>
  typeof value === "string" ? value.replace(/^arn:.*:instance-profile\/(.*\/)?/, "") : value;

/**
 * What Systems Manager needs a host to be allowed, to know of it, to open sessions and to patch it. Source: AWS Systems Manager user
 * guide, "Configure instance permissions required for Systems Manager"; parameters and packages of the managed policy are left out.
 */
const needed = [
  "ssm:UpdateInstanceInformation",
  ...["ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel"],
  ...["ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"],
  ...["ssm:GetDocument", "ssm:ListAssociations", "ssm:ListInstanceAssociations"],
  ...["ssm:UpdateInstanceAssociationStatus", "ssm:GetDeployablePatchSnapshotForInstance"],
];

/** What a role lacks for its hosts to be managed. */
export function lackingForManagement(graph: Graph, role: Resource): string[] {
  const permissions = rolePermissions(graph, role);
  return needed.filter((action) => grantsTo(permissions, action).length === 0);
}
