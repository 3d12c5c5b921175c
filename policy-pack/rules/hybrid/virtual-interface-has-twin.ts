import { Aws, compliant, stackRule, undecided, violation, wellArchitected } from "../../kit";
import { meet, virtualInterfaces } from "../../topology";

export const virtualInterfaceHasTwin = stackRule({
  name: "virtual-interface-has-twin",
  description: "A virtual interface has another one of its gateway, on another connection.",
  severity: "high",
  levels: { production: "mandatory", development: "disabled" },
  control: wellArchitected(
    "REL10-BP01",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html",
  ),
  related: ["directconnect_virtual_interface_redundancy"],
  remediationSteps:
    "Add a virtual interface of the same gateway on a second connection, at best in another location. A connection takes days to order and has an hourly charge.",
  appliesTo: [Aws.PrivateVirtualInterface, Aws.TransitVirtualInterface],
  judge: (subject, graph) => {
    const all = virtualInterfaces(graph);
    const own = all.find(({ resource }) => resource === subject);
    if (!own) return undecided("it is not among the links of this stack");
    const others = all.filter((one) => one !== own);
    const siblings = others.filter(({ gateway }) => meet(gateway, own.gateway));
    const elsewhere = siblings.filter(
      ({ connection }) => connection.keys.length > 0 && !meet(connection, own.connection),
    );
    if (elsewhere.length > 0 && !own.connection.lost) return compliant;
    const unclear =
      own.gateway.lost ||
      own.connection.lost ||
      others.some(({ gateway }) => gateway.lost) ||
      siblings.some(({ connection }) => connection.lost);
    return unclear && others.length > 0
      ? undecided("which links have the same gateway or connection is not known yet")
      : violation("no other link of its gateway is on another connection");
  },
});
