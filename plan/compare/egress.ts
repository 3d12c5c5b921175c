import { isDeepStrictEqual } from "node:util";
import type { PlannedResource } from "../record/resource";

export const AddressFate = {
  Kept: "kept",
  Moved: "kept, and moves",
  New: "new",
  GivenUp: "given up",
} as const;
export type AddressFate = (typeof AddressFate)[keyof typeof AddressFate];

/** What becomes of one public address that the platform calls from. */
export interface AddressChange {
  name: string;
  fate: AddressFate;
  /** Logical names of what uses it; empty when it is only held. */
  usersBefore: string[];
  usersAfter: string[];
}

const addressType = "aws:ec2/eip:Eip";
const userTypes = ["aws:ec2/natGateway:NatGateway", "aws:ec2/eipAssociation:EipAssociation"];

/** What becomes of each egress address, by name. */
export function addressChanges(
  before: PlannedResource[],
  after: PlannedResource[],
): AddressChange[] {
  const had = usersByAddress(before);
  const has = usersByAddress(after);
  return [...new Set([...had.keys(), ...has.keys()])].sort().map((name) => {
    const usersBefore = had.get(name);
    const usersAfter = has.get(name);
    return {
      name,
      fate: fate(usersBefore, usersAfter),
      usersBefore: usersBefore ?? [],
      usersAfter: usersAfter ?? [],
    };
  });
}

function fate(before: string[] | undefined, after: string[] | undefined): AddressFate {
  if (before === undefined) return AddressFate.New;
  if (after === undefined) return AddressFate.GivenUp;
  return isDeepStrictEqual(before, after) ? AddressFate.Kept : AddressFate.Moved;
}

function usersByAddress(resources: PlannedResource[]): Map<string, string[]> {
  const users = resources.filter(({ type }) => userTypes.includes(type));
  return new Map(
    resources
      .filter(({ type }) => type === addressType)
      .map(({ urn, name }) => [
        name,
        users
          .filter(({ propertyDependencies }) =>
            Object.values(propertyDependencies).some((urns) => urns.includes(urn)),
          )
          .map((user) => user.name)
          .sort(),
      ]),
  );
}
