import { Aws } from "../../../kit";
import { add, ref, remove, set, unset } from "../change";
import type { Mutations } from "../mutation";

const lambda = "Function cluster-targets";

export const lambdaMutations: Mutations = {
  prod: {
    "a function whose failed events are lost": [remove("FunctionEventInvokeConfig cluster-targets"), {}],
    "a function that a service calls for anybody": [unset("Permission cluster-targets-changes", "sourceArn"), {}],
    "a function that everybody may call": [
      add(Aws.LambdaPermission, "all", { action: "lambda:InvokeFunction", function: ref(lambda), principal: "*" }, "cluster"), {}],
    "a function on a runtime that AWS has given up": [set(lambda, { runtime: "nodejs18.x" }), {}],
    "a function in one zone": [
      set(lambda, { vpcConfig: { subnetIds: [ref("network-app-a")], securityGroupIds: [ref("SecurityGroup network-app")] } }), {}],
    "an address at which anybody may call a function": [
      add(Aws.LambdaFunctionUrl, "url", { functionName: ref(lambda), authorizationType: "NONE" }, "cluster"), {}],
    "a function with a password in its environment": [
      set(lambda, { environment: { variables: { API_TOKEN: "swordfish-and-chips" } } }), {}],
  },
};
