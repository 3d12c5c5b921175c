import { ownPolicyCases } from "../../testing/policy-cases";
import { ruleCases } from "../../testing/rule-cases";
import { secretPolicyNotPublic } from "./secret-policy-not-public";

ruleCases(secretPolicyNotPublic, ownPolicyCases("secretsmanager:GetSecretValue"));
