import { networkAclLimits } from "../../limits";
import type { PlannedResource } from "../record/resource";
import { ofType, place, tally } from "./counting";

const acl = ofType("aws:ec2/networkAcl:NetworkAcl");
const rule = ofType("aws:ec2/networkAclRule:NetworkAclRule");
type Fields = Record<string, unknown>;

/**
 * Rules of network ACLs, those that are resources and those that the ACL lists, for each direction and version of IP, and with AWS's own
 * at the end.
 */
export function networkAclRules(resources: PlannedResource[]): Map<string, number> {
  const separate = resources
    .filter(rule)
    .map((one) => [place(one, "networkAclId"), one.inputs["egress"] === true, one.inputs] as const);
  const inline = resources
    .filter(acl)
    .flatMap(({ name, inputs }) => [
      ...entries(inputs["ingress"]).map((entry) => [name, false, entry] as const),
      ...entries(inputs["egress"]).map((entry) => [name, true, entry] as const),
    ]);
  const places = [...separate, ...inline]
    .filter(([where]) => where !== "")
    .map(
      ([where, egress, fields]) => `${where}, ${egress ? "outbound" : "inbound"}${version(fields)}`,
    );
  return new Map(
    [...tally(places)].map(([where, many]) => [where, many + networkAclLimits.ownRules]),
  );
}

const version = (fields: Fields) =>
  typeof fields["ipv6CidrBlock"] === "string" && fields["ipv6CidrBlock"] !== "" ? ", IPv6" : "";

const entries = (list: unknown) => (Array.isArray(list) ? (list as Fields[]) : []);
