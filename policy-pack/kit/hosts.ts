import type { Resource } from "./resource";
import { Aws } from "./types";
import { given, UNKNOWN, type Reading } from "./value";

/** Whether an instance takes what it does not say itself from a launch template. */
export function followsTemplate(subject: Resource): boolean {
  return subject.type === Aws.Instance && given(subject.read("launchTemplate"));
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
