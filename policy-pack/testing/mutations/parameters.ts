import { reconcile } from "../../../plan/judge/policy-config";
import { policies } from "../../policies";
import production from "../../production.json";

/** What production leaves open, because it depends on who deploys there. */
const ofOurOwn = {
  "direct-connect-preferred": { announced: ["10.0.0.0/14"] },
  "policies-keep-one-perimeter": { organization: "o-a1b2c3d4e5" },
  "windows-in-agreed-hours": { hours: ["17:00-22:00"] },
};

/** The policy configuration of production. */
export const configuration = reconcile(policies, { ...production, ...ofOurOwn }, "production.json");

/** What it sets for a rule. */
export const parametersOf = (rule: string) => configuration.get(rule)?.parameters ?? {};
