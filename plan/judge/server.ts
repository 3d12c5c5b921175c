import type {
  Policies,
  ResourceRemediation,
  ResourceValidation,
  StackValidation,
} from "@pulumi/policy";
import type { AnalyzeResponse, RemediateResponse } from "@pulumi/pulumi/proto/analyzer_pb";
import {
  makeAnalyzeRpcFun,
  makeAnalyzeStackRpcFun,
  makeRemediateRpcFun,
  type MakeHandler,
  type Respond,
} from "../../policy-pack/kit/server";
import type { Pack } from "./pack";
import type { RuleConfig } from "./policy-config";

/** What the pack says about a request. */
export type Ask = (request: unknown) => Promise<AnalyzeResponse.AsObject["diagnosticsList"]>;

/** The pack's policies with `config` set, ready to be asked; `mended` names those that change a resource so that it complies. */
export function serve(
  pack: Pack,
  unconfigured: Policies,
  config: Map<string, RuleConfig>,
): { resource: Ask; stack: Ask; mended: (request: unknown) => Promise<Set<string>> } {
  const policies = unconfigured.map((policy) => configured(policy, config.get(policy.name)));
  const ask = <A>(make: MakeHandler<A>): ((request: unknown) => Promise<A>) => {
    const handler = make(pack.name, pack.version, "advisory", policies);
    return (request) =>
      new Promise((resolve, reject) => {
        const respond: Respond<A> = (error, response) => {
          if (error) reject(withoutStack(error));
          else resolve(response);
        };
        void handler({ request }, respond);
      });
  };
  const [resource, stack] = [ask(makeAnalyzeRpcFun), ask(makeAnalyzeStackRpcFun)];
  const remediate = ask(makeRemediateRpcFun);
  return {
    resource: async (request) => diagnosticsOf(await resource(request)),
    stack: async (request) => diagnosticsOf(await stack(request)),
    mended: async (request) => menders(await remediate(request)),
  };
}

const diagnosticsOf = (response: AnalyzeResponse) =>
  response.getDiagnosticsList().map((diagnostic) => diagnostic.toObject());

/** Names of the policies that change the resource. */
const menders = (response: RemediateResponse) =>
  new Set(
    response
      .getRemediationsList()
      .filter((one) => one.hasProperties())
      .map((one) => one.getPolicyname()),
  );

/** The server puts the stack of a rule that threw into the message. */
function withoutStack(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  return new Error(text.split("\n    at ")[0], { cause: error });
}

/**
 * A policy with its level and parameters. The server keeps those in a variable that only its `Configure` call sets,
 * and that call cannot be reached from here.
 */
function configured(policy: Policies[number], config: RuleConfig | undefined): Policies[number] {
  if (!config) return policy;
  const withParameters = <F extends ResourceValidation | ResourceRemediation | StackValidation>(
    validate: F,
  ): F =>
    Object.assign(
      (args: Parameters<F>[0], report: unknown) =>
        (validate as (args: unknown, report: unknown) => unknown)(
          { ...args, getConfig: () => config.parameters },
          report,
        ),
      // The server skips a resource of another type by this mark, before it decodes anything.
      "__pulumiType" in validate ? { __pulumiType: validate.__pulumiType } : {},
    ) as unknown as F;

  const enforcementLevel = config.level;
  if ("validateStack" in policy) {
    return { ...policy, enforcementLevel, validateStack: withParameters(policy.validateStack) };
  }
  const { validateResource, remediateResource } = policy;
  return {
    ...policy,
    enforcementLevel,
    ...(remediateResource && { remediateResource: withParameters(remediateResource) }),
    validateResource: Array.isArray(validateResource)
      ? validateResource.map(withParameters)
      : validateResource && withParameters(validateResource),
  };
}
