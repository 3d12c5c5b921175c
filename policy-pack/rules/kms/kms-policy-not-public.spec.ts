import { ownPolicyCases } from "../../testing/policy-cases";
import { ruleCases } from "../../testing/rule-cases";
import { kmsPolicyNotPublic } from "./kms-policy-not-public";

ruleCases(kmsPolicyNotPublic, ownPolicyCases("kms:Decrypt"));
