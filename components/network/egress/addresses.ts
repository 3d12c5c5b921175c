import * as ec2 from "@pulumi/aws/ec2";
import { nameTags } from "../../shared";
import type { Scope } from "../scope";

/** A public address and the zone that it is of. */
export interface Address {
  /** Letter of its zone. */
  letter: string;
  eip: ec2.Eip;
}

/** The public address of a zone. It knows nothing of what uses it, so no change of that can replace it. */
export function createAddress({ name, tags, kept }: Scope, letter: string): Address {
  const child = `${name}-nat-${letter}-address`;
  const eip = new ec2.Eip(
    child,
    { domain: "vpc", tags: nameTags(child, tags) },
    // AWS gives a released address to the next who asks, and partners' lists still have it.
    kept,
  );
  return { letter, eip };
}
