import { ownPolicyCases } from "../../testing/policy-cases";
import { ruleCases } from "../../testing/rule-cases";
import { sqsPolicyNotPublic } from "./sqs-policy-not-public";

ruleCases(sqsPolicyNotPublic, ownPolicyCases("sqs:SendMessage"));
