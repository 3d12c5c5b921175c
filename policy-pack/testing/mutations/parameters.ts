import { reconcile } from "../../../plan/judge/policy-config";
import { policies } from "../../policies";
import production from "../../production.json";

const configuration = reconcile(policies, production, "production.json");

/** What the policy configuration of production sets for a rule. */
export const parametersOf = (rule: string) => configuration.get(rule)?.parameters ?? {};
