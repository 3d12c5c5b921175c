import { Aws } from "../../../kit";
import { add, ref, remove, set, unset } from "../change";
import type { Mutations } from "../mutation";

const lambda = "Function cluster-targets";

export const lambdaMutations: Mutations = {
  prod: {
    "a function whose failed events are lost": [
      remove("FunctionEventInvokeConfig cluster-targets"),
      { "function-failures-kept": ["cluster-targets"] },
    ],
    "a function that a service calls for anybody": [
      unset("Permission cluster-targets-changes", "sourceArn"),
      { "function-not-public": ["cluster-targets-changes"] },
    ],
    "a function that everybody may call": [
      add(
        Aws.LambdaPermission,
        "all",
        { action: "lambda:InvokeFunction", function: ref(lambda), principal: "*" },
        "cluster",
      ),
      { "function-not-public": ["all"] },
    ],
    "a function on a runtime that AWS has given up": [
      set(lambda, { runtime: "nodejs18.x" }),
      { "function-runtime-supported": ["cluster-targets"] },
    ],
    "a function in one zone": [
      set(lambda, {
        vpcConfig: {
          subnetIds: [ref("network-app-a")],
          securityGroupIds: [ref("SecurityGroup network-app")],
        },
      }),
      { "function-spans-zones": ["cluster-targets"] },
    ],
    "an address at which anybody may call a function": [
      add(
        Aws.LambdaFunctionUrl,
        "url",
        { functionName: ref(lambda), authorizationType: "NONE" },
        "cluster",
      ),
      { "function-url-authenticated": ["url"], "public-surface-as-declared": ["url"] },
    ],
    "a function with a password in its environment": [
      set(lambda, { environment: { variables: { API_TOKEN: "swordfish-and-chips" } } }),
      { "no-secrets-in-function-environment": ["cluster-targets"] },
    ],
  },
};
