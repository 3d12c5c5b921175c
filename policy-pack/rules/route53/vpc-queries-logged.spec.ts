import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { vpcQueriesLogged } from "./vpc-queries-logged";

const vpc = resource(Aws.Vpc, "subject", {});
const defaultVpc = resource(Aws.DefaultVpc, "subject");
const association = (resourceId: unknown) =>
  resource(Aws.ResolverQueryLogAssociation, "log", { resourceId });

describe("Queries of a VPC", () => {
  ruleCases(vpcQueriesLogged, {
    compliant: {
      "a VPC with a query log": [vpc, association(ref(vpc))],
      "a default VPC with a query log": [defaultVpc, association(ref(defaultVpc))],
      "a VPC with a query log, beside one of who knows which": [
        vpc,
        association(ref(vpc)),
        resource(Aws.ResolverQueryLogAssociation, "lost", { resourceId: UNKNOWN }),
      ],
    },
    violating: {
      "a default VPC without": [[defaultVpc], "no query log is for it"],
      "another VPC's query log": [[vpc, association("vpc-9")], "no query log is for it"],
    },
    absent: {
      "a VPC without": [[vpc], "no query log is for it"],
      "a query log without a VPC": [[vpc, association(undefined)], "no query log is for it"],
    },
    unknown: {
      "a query log of who knows which VPC": [
        [vpc, association(UNKNOWN)],
        'the VPC of ResolverQueryLogConfigAssociation "log" is not known yet',
      ],
    },
    notApplicable: {},
  });
});
