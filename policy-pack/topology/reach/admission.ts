import { rangesOf } from "../../kit/ranges";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, at, type Value } from "../../kit/value";
import { rangesOfResource } from "./security-groups";

/** What lets somebody in, or may be named by what does. */
export const admitting = [
  Aws.SecurityGroupIngressRule,
  Aws.SecurityGroupRule,
  Aws.SecurityGroup,
  Aws.DefaultSecurityGroup,
  Aws.PrefixList,
  Aws.PrefixListEntry,
];

/** The ranges a resource lets in. A prefix list lets in whoever it holds, wherever a group refers to it. */
export function admitted(subject: Resource): Value[] {
  if (subject.type === Aws.SecurityGroupRule && subject.read("type") === "egress") return [];
  return [
    ...rangesOfResource(subject),
    ...all(subject.read("ingress")).flatMap(rangesOf),
    ...all(subject.read("entries")).flatMap((entry) => all(at(entry, "cidr"))),
    ...all(subject.read("cidr")),
  ];
}
