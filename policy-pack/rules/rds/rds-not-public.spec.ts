import { Aws } from "../../kit";
import { resource } from "../../testing/fixture";
import { offCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsNotPublic } from "./rds-not-public";

const member = (publiclyAccessible?: boolean) => [
  resource(Aws.DatabaseClusterInstance, "subject", { publiclyAccessible }),
];
const cases = offCases("publiclyAccessible");

ruleCases(rdsNotPublic, {
  ...cases,
  compliant: { ...cases.compliant, "a member of a cluster": member() },
  violating: {
    ...cases.violating,
    "a public member of a cluster": [member(true), "publiclyAccessible is on"],
  },
});
