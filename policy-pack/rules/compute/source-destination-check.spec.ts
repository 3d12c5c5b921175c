import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { sourceDestinationCheck } from "./source-destination-check";

const table = resource(Aws.RouteTable, "table");
const through = (type: string, sourceDestCheck: unknown) => {
  const subject = resource(type, "subject", { sourceDestCheck });
  const route = resource(Aws.Route, "out", {
    routeTableId: ref(table),
    networkInterfaceId: ref(subject),
  });
  return [subject, table, route];
};
const inline = () => {
  const subject = resource(Aws.NetworkInterface, "subject", { sourceDestCheck: false });
  const routes = [{ cidrBlock: "0.0.0.0/0", networkInterfaceId: ref(subject) }];
  return [subject, resource(Aws.RouteTable, "table", { routes })];
};
const elsewhere = () => {
  const [subject] = through(Aws.NetworkInterface, false);
  const other = resource(Aws.NetworkInterface, "other");
  const route = resource(Aws.Route, "out", { networkInterfaceId: ref(other) });
  return [...(subject ? [subject] : []), other, route];
};
const off = "sourceDestCheck is off";

ruleCases(sourceDestinationCheck, {
  compliant: {
    "an interface that checks": { sourceDestCheck: true },
    "an instance that checks": [resource(Aws.Instance, "subject", { sourceDestCheck: true })],
    "an interface that checks, with a route": through(Aws.NetworkInterface, true),
  },
  violating: {
    "an interface that passes on, without a route": [{ sourceDestCheck: false }, off],
    "an instance that passes on, without a route": [
      [resource(Aws.Instance, "subject", { sourceDestCheck: false })],
      off,
    ],
    "an interface beside the one that a route leads through": [elsewhere(), off],
  },
  absent: { "an interface that does not say, which checks": [{}] },
  unknown: {
    "an unknown choice": [{ sourceDestCheck: UNKNOWN }, "sourceDestCheck is not known yet"],
  },
  notApplicable: {
    "an interface that a route leads through": through(Aws.NetworkInterface, false),
    "an instance that a route leads through": through(Aws.Instance, false),
    "an interface in the list of a route table": inline(),
    "an interface with a route, whatever is chosen": through(Aws.NetworkInterface, UNKNOWN),
  },
});
