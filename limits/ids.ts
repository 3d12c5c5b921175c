/**
 * What ids of each kind begin with.
 * Source: Amazon EC2 User Guide, "Resource IDs": a prefix and 17 hexadecimal digits, 8 for what was made before 2018.
 */
const prefixes = { vpc: "vpc", subnet: "subnet" };

/** A kind of thing in AWS that is referred to by its id. */
export type IdKind = keyof typeof prefixes;

/** The form of ids of a kind. */
export function idPattern(kind: IdKind): RegExp {
  return new RegExp(`^${prefixes[kind]}-([0-9a-f]{17}|[0-9a-f]{8})$`);
}

/** Says that a text is not the id of such a thing. Whether it exists, AWS alone knows. */
export function idProblem(kind: IdKind, text: string): string | undefined {
  return idPattern(kind).test(text)
    ? undefined
    : `"${text}" is not the id of a ${kind}: it is written ${prefixes[kind]}- and 17 digits, 0 to f`;
}
