import { Aws, compliant, stackRule, undecided, UNKNOWN, violation } from "../../kit";
import { wellArchitected } from "../../kit";
import { connectionTypes, virtualInterfaces } from "../../topology";

export const directConnectInTwoLocations = stackRule({
  name: "direct-connect-in-two-locations",
  description: "Direct Connect comes in at two locations or more.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/high_resiliency.html",
  ),
  related: ["directconnect_connection_redundancy"],
  remediationSteps:
    "Order one of the connections in another location. A connection cannot move: a new one takes days and has an hourly charge.",
  appliesTo: [Aws.DirectConnectConnection, Aws.DirectConnectGroup],
  judge: (_, graph) => {
    const locations = graph.ofType(...connectionTypes).map((one) => one.read("location"));
    const known = new Set(locations.filter((location) => typeof location === "string"));
    if (known.size > 1) return compliant;
    if (locations.includes(UNKNOWN)) return undecided("a location is not known yet");
    const existing = virtualInterfaces(graph)
      .flatMap(({ connection }) => connection.keys)
      .find((key) => !key.startsWith("urn:"));
    return existing === undefined
      ? violation(`every connection ends in ${[...known][0] ?? "one place"}`)
      : undecided(`where ${existing} ends is not in this stack`);
  },
});
