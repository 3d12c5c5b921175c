import { ownPolicyCases } from "../../testing/policy-cases";
import { ruleCases } from "../../testing/rule-cases";
import { snsPolicyNotPublic } from "./sns-policy-not-public";

ruleCases(snsPolicyNotPublic, ownPolicyCases("sns:Publish"));
