/** A range of addresses, IPv4 or IPv6, as numbers. */
export interface Range {
  version: 4 | 6;
  first: bigint;
  last: bigint;
}

/** The range that a text says, a bare address being one of a single address; `undefined` where it says none. */
export function rangeOf(text: string): Range | undefined {
  const [address = "", length] = text.trim().split("/");
  const version = address.includes(":") ? 6 : 4;
  const bits = version === 6 ? 128 : 32;
  const number = version === 6 ? ipv6(address) : ipv4(address);
  const prefix = length === undefined ? bits : Number(length);
  if (number === undefined || !Number.isInteger(prefix) || prefix < 0 || prefix > bits) {
    return undefined;
  }
  const size = 1n << BigInt(bits - prefix);
  const first = number - (number % size);
  return { version, first, last: first + size - 1n };
}

function ipv4(address: string): bigint | undefined {
  const parts = address.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
    return undefined;
  }
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function ipv6(address: string): bigint | undefined {
  const [head = "", tail] = address.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const [before, after] = [groups(head), groups(tail ?? "")];
  const gap = 8 - before.length - after.length;
  if (tail === undefined ? gap !== 0 : gap < 1) return undefined;
  const all = [...before, ...Array<string>(tail === undefined ? 0 : gap).fill("0"), ...after];
  if (!all.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return all.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}

/** Whether a text is an address or a range of addresses. */
export const isRange = (text: string): boolean => rangeOf(text) !== undefined;

/** Whether two ranges share an address. Nothing overlaps a text that says none. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return !!a && !!b && meets(a, b);
}

/** Whether all of `inner` lies in `outer`. */
export function covers(outer: string, inner: string): boolean {
  const [a, b] = [rangeOf(outer), rangeOf(inner)];
  return !!a && !!b && a.version === b.version && a.first <= b.first && b.last <= a.last;
}

/** What of some ranges is left without another one. */
export function without(ranges: readonly Range[], taken: Range): Range[] {
  return ranges.flatMap((range) => {
    if (!meets(range, taken)) return [range];
    const before = { ...range, last: taken.first - 1n };
    const after = { ...range, first: taken.last + 1n };
    return [before, after].filter(({ first, last }) => first <= last);
  });
}

/** Whether two ranges share an address. */
export const meets = (a: Range, b: Range): boolean =>
  a.version === b.version && a.first <= b.last && b.first <= a.last;

/** What two ranges share; nothing, or one range. */
export function common(a: Range, b: Range): Range[] {
  if (!meets(a, b)) return [];
  return [
    {
      version: a.version,
      first: a.first > b.first ? a.first : b.first,
      last: a.last < b.last ? a.last : b.last,
    },
  ];
}
