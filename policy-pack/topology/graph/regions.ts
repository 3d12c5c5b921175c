import type { Resource } from "../../kit/resource";

/** The region that a resource is in: its own, else its provider's; `undefined` where neither is known. */
export function regionOf(resource: Resource): string | undefined {
  const forms = [resource.read("region"), resource.readProvider("region")];
  return forms.find((form) => typeof form === "string" && form !== "") as string | undefined;
}
