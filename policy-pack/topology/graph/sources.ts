import type { Resource } from "../../kit/resource";

/**
 * Walks the sources of a property, nearest first, until it has met as many resources of the wanted types as the property names. It
 * goes through others: a subnet id may be read from its route table association, a VPC id from a second CIDR block. It goes no
 * further than needed, because what lies behind a resource of the wanted type is not what the property means.
 */
export function collectSources(
  from: Resource,
  property: string,
  types: readonly string[],
  found: Set<Resource>,
  wanted: number,
): void {
  const seen = new Set([from]);
  let level: readonly Resource[] = wanted > 0 ? from.sources(property) : [];
  while (level.length > 0 && found.size < wanted) {
    const fresh = [...new Set(level)].filter((resource) => !seen.has(resource));
    const hits = fresh.filter(({ type }) => types.includes(type));
    for (const resource of fresh) seen.add(resource);
    for (const resource of hits) found.add(resource);
    level = fresh.filter((resource) => !hits.includes(resource)).flatMap((r) => r.allSources());
  }
}
