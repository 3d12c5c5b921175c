import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { tableScales } from "./table-scales";

const table = resource(Aws.Table, "subject", { name: "orders" });
const other = resource(Aws.Table, "other", { billingMode: "PAY_PER_REQUEST" });
const scaled = (resourceId: unknown, serviceNamespace?: unknown) => [
  table,
  other,
  resource(Aws.ScalingTarget, "reads", { resourceId, serviceNamespace }),
];
const unclear = 'what Target "reads" scales is not known yet';
const fixed = "its capacity is fixed, and nothing scales it";

ruleCases(tableScales, {
  compliant: {
    "one that is paid by request": { billingMode: "PAY_PER_REQUEST" },
    "one that is scaled": scaled(ref(table)),
    "one that is scaled by its name": scaled("table/orders"),
  },
  violating: {
    "one with fixed capacity": [{ billingMode: "PROVISIONED", readCapacity: 5 }, fixed],
    "one beside another that is scaled": [scaled(ref(other)), fixed],
    "one beside another that is scaled by its name": [scaled("table/others"), fixed],
    "one beside tasks that are scaled": [scaled(UNKNOWN, "ecs"), fixed],
  },
  absent: { "one that says nothing": [{}, fixed] },
  unknown: {
    "an unknown mode": [{ billingMode: UNKNOWN }, "billingMode is not known yet"],
    "a target that may be for it": [scaled(UNKNOWN), unclear],
    "a target that is for some table": [scaled(UNKNOWN, "dynamodb"), unclear],
    "a target of an unknown service": [scaled(UNKNOWN, UNKNOWN), unclear],
  },
  notApplicable: {},
});
