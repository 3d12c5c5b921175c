/** Tags of one resource: its display name, the component's own tags, then what is said of this resource. */
export function nameTags(
  name: string,
  ...more: (Record<string, string> | undefined)[]
): Record<string, string> {
  return Object.assign({ Name: name }, ...more) as Record<string, string>;
}
