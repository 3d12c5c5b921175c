import { publicPolicyCases } from "../../testing/policy-cases";
import { ruleCases } from "../../testing/rule-cases";
import { logPolicyNotPublic } from "./log-policy-not-public";

ruleCases(logPolicyNotPublic, publicPolicyCases("logs:PutLogEvents", "policyDocument"));
