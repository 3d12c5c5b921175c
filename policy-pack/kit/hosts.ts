import type { Resource } from "./resource";
import { Aws } from "./types";
import { all, at, given, UNKNOWN, type Reading, type Value } from "./value";

/** Whether an instance takes what it does not say itself from a launch template. */
export function followsTemplate(subject: Resource): boolean {
  return subject.type === Aws.Instance && given(subject.read("launchTemplate"));
}

/** The volumes that a host declares, each with the path to it. Instances and launch configurations write theirs alike. */
export function volumesOf(subject: Resource): [path: string, volume: Value][] {
  const listed = (property: string, ...inside: string[]) =>
    all(subject.read(property)).flatMap((one, index): [string, Value][] => {
      const volume = at(one, ...inside);
      return volume === undefined ? [] : [[[property, index, ...inside].join("."), volume]];
    });
  // A mapping without `ebs` is a disk of the host, or takes a device away.
  if (subject.type === Aws.LaunchTemplate) return listed("blockDeviceMappings", "ebs");
  const root = all(subject.read("rootBlockDevice"));
  return [
    ...root.map((volume): [string, Value] => ["rootBlockDevice", volume]),
    ...listed("ebsBlockDevices"),
  ];
}

/** The user data of a host as it will read it, from whichever field and form it is given in. */
export function userDataOf(subject: Resource): Reading {
  const plain = subject.read("userData");
  const encoded = subject.read("userDataBase64");
  if (plain === UNKNOWN || encoded === UNKNOWN) return UNKNOWN;
  if (typeof encoded === "string" && encoded !== "") return decoded(encoded);
  if (typeof plain !== "string") return plain;
  return subject.type === Aws.LaunchTemplate ? decoded(plain) : plain;
}

const decoded = (base64: string) => Buffer.from(base64, "base64").toString("utf8");
