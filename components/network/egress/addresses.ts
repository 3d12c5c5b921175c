import * as ec2 from "@pulumi/aws/ec2";
import { nameTags, Protection } from "../../shared";
import type { Scope } from "../scope";

/** A public address and the zone that it is of. */
export interface Address {
  /** Letter of its zone. */
  letter: string;
  eip: ec2.Eip;
}

/** The public address of a zone. It knows nothing of what uses it, so no change of that can replace it. */
export function createAddress(
  { name, tags, opts }: Scope,
  letter: string,
  protection: Protection | undefined,
): Address {
  const child = `${name}-nat-${letter}-address`;
  const eip = new ec2.Eip(
    child,
    { domain: "vpc", tags: nameTags(child, tags) },
    // AWS gives a released address to the next who asks, and partners' lists still have it.
    { ...opts, protect: protection === Protection.Protected },
  );
  return { letter, eip };
}
