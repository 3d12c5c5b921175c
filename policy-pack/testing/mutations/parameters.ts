import { reconcile } from "../../../plan/judge/policy-config";
import { policies } from "../../policies";
import production from "../../production.json";

/** The policy configuration of production. */
export const configuration = reconcile(policies, production, "production.json");

/** What it sets for a rule. */
export const parametersOf = (rule: string) => configuration.get(rule)?.parameters ?? {};
