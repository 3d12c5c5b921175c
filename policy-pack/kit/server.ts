/** The policy server's own functions, in process: the code that the engine reaches over gRPC. Its typings leave them out. */
import type { Policies } from "@pulumi/policy";
import * as policyServer from "@pulumi/policy/server";
import type { AnalyzeResponse, RemediateResponse } from "@pulumi/pulumi/proto/analyzer_pb";

export type Respond<A = AnalyzeResponse> = (error: unknown, response: A) => void;
export type Handler<A = AnalyzeResponse> = (
  call: { request: unknown },
  respond: Respond<A>,
) => Promise<void>;
export type MakeHandler<A = AnalyzeResponse> = (
  pack: string,
  version: string,
  level: string,
  policies: Policies,
) => Handler<A>;

interface Server {
  makeAnalyzeRpcFun: MakeHandler;
  makeAnalyzeStackRpcFun: MakeHandler;
  makeRemediateRpcFun: MakeHandler<RemediateResponse>;
}

export const { makeAnalyzeRpcFun, makeAnalyzeStackRpcFun, makeRemediateRpcFun } =
  policyServer as unknown as Server;
