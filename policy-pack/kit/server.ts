/** The policy server's own functions, in process: the code that the engine reaches over gRPC. Its typings leave them out. */
import type { Policies } from "@pulumi/policy";
import * as policyServer from "@pulumi/policy/server";
import type { AnalyzeResponse } from "@pulumi/pulumi/proto/analyzer_pb";

export type Respond = (error: unknown, response: AnalyzeResponse) => void;
export type Handler = (call: { request: unknown }, respond: Respond) => Promise<void>;
export type MakeHandler = (
  pack: string,
  version: string,
  level: string,
  policies: Policies,
) => Handler;

export const { makeAnalyzeRpcFun, makeAnalyzeStackRpcFun } = policyServer as unknown as Record<
  "makeAnalyzeRpcFun" | "makeAnalyzeStackRpcFun",
  MakeHandler
>;
