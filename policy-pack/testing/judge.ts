/** Tries rules through the policy SDK's own server functions, so that they meet unknown values as they will in the engine's hands. */
import type { Policies } from "@pulumi/policy";
import type { AnalyzeResponse } from "@pulumi/pulumi/proto/analyzer_pb";
import { policyOf, UNDECIDED, type Observation, type Resource, type Rule } from "../kit";
import { makeAnalyzeRpcFun, makeAnalyzeStackRpcFun, type Handler } from "../kit/server";
import type { Graph } from "../topology";
import { Graphs } from "../kit/graphs";
import { inputsOf, type Fixture } from "./fixture";
import { analyzeRequest, analyzeStackRequest } from "./requests";

/** For each subject, by name, what the rule says: its findings in words, or that there are none, or that it is about others. */
export type Verdicts = Record<string, string[] | "compliant" | "not-applicable">;

/** What a rule says about the fixtures. Whatever is not in the result was no subject of it. */
export async function verdicts(
  rule: Rule,
  fixtures: readonly Fixture[],
  parameters: Record<string, unknown> = {},
): Promise<Verdicts> {
  const observations: Observation[] = [];
  const policy = policyOf(withParameters(rule, parameters), {
    graphs: new Graphs(inputsOf(fixtures)),
    observe: (observation) => observations.push(observation),
  });
  const { diagnosticsList } = await ask(policy, rule.scope, fixtures);
  const said = (urn: string) =>
    diagnosticsList
      .filter((diagnostic) => diagnostic.urn === urn)
      .map(({ message }) => message.replace(`${rule.description}\n`, ""));
  const entries = observations.map(({ urn, outcome }): [string, Verdicts[string]] => [
    urn.split("::").pop() ?? urn,
    outcome === "compliant" || outcome === "not-applicable" ? outcome : said(urn),
  ]);
  for (const { outcome, because } of observations) {
    if (outcome !== "not-applicable") continue;
    for (const reason of because) {
      if (!/^[A-Z].+\.$/.test(reason)) throw new Error(`"${reason}" is no sentence`);
    }
  }
  const spoken = entries.flatMap(([, findings]) => (Array.isArray(findings) ? findings : []));
  if (spoken.length !== diagnosticsList.length) throw new Error("a finding was not observed");
  return Object.fromEntries(entries);
}

/** How a finding reads that says: this could not be judged. */
export const maybe = (because: string) => UNDECIDED + because;

/** The raw answer of the policy server. */
export async function ask(
  policy: Policies[number],
  scope: Rule["scope"],
  fixtures: readonly Fixture[],
): Promise<AnalyzeResponse.AsObject> {
  const make = scope === "resource" ? makeAnalyzeRpcFun : makeAnalyzeStackRpcFun;
  const handler = make("test-pack", "0.0.0", "advisory", [policy]);
  const requests =
    scope === "resource" ? fixtures.map(analyzeRequest) : [analyzeStackRequest(fixtures)];
  const answers = await Promise.all(requests.map((request) => call(handler, request)));
  return {
    diagnosticsList: answers.flatMap(({ diagnosticsList }) => diagnosticsList),
    notApplicableList: answers.flatMap(({ notApplicableList }) => notApplicableList),
  };
}

/** An answer of the policy server. */
export const call = (handler: Handler, request: unknown) =>
  new Promise<AnalyzeResponse.AsObject>((resolve, reject) => {
    void handler({ request }, (error, response) => {
      if (error) reject(error instanceof Error ? error : new Error("the policy server failed"));
      else resolve(response.toObject());
    });
  });

/** The server takes parameters from its `Configure` call alone, so the rule is given them here. */
function withParameters(rule: Rule, parameters: Record<string, unknown>): Rule {
  return rule.scope === "resource"
    ? { ...rule, judge: (subject: Resource) => rule.judge(subject, parameters) }
    : {
        ...rule,
        judge: (subject: Resource, graph: Graph) => rule.judge(subject, graph, parameters),
      };
}
