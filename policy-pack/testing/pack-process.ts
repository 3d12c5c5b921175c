/** Starts the pack as the engine does, in a process of its own, and speaks the engine's protocol to it. */
import { spawn, type ChildProcess } from "node:child_process";
import * as path from "node:path";
import * as grpc from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";

const pack = path.resolve(__dirname, "..");

/** Sends a request to one of the pack's methods. */
export type Ask = <Response>(method: string, request: unknown) => Promise<Response>;

/** The pack at the other end, until it is stopped. */
export interface PackProcess {
  ask: Ask;
  stop: () => void;
}

/** Starts the pack. */
export async function startPack(): Promise<PackProcess> {
  const runner = require.resolve("@pulumi/pulumi/cmd/run-policy-pack");
  // No engine is there: the pack never calls it, so the address may lead nowhere.
  const child = spawn(process.execPath, [runner, "127.0.0.1:1", pack], {
    cwd: pack,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  try {
    const port = await portOf(child);
    const client = new AnalyzerClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
    const stop = () => {
      client.close();
      child.kill();
    };
    return { ask: asking(client), stop };
  } catch (error) {
    child.kill();
    throw error;
  }
}

/** As the language host sets it for a preview. */
const environment = {
  PULUMI_NODEJS_PROJECT: "platform",
  PULUMI_NODEJS_STACK: "test",
  PULUMI_NODEJS_ORGANIZATION: "organization",
  PULUMI_NODEJS_DRY_RUN: "true",
  PULUMI_CONFIG: "{}",
};

/** The pack writes the port that it listens on, and nothing before it. */
function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    let complained = "";
    child.stdout?.on("data", (chunk) => {
      said += String(chunk);
      const port = /^(\d+)\r?\n/m.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    });
    child.stderr?.on("data", (chunk) => {
      complained += String(chunk);
    });
    child.once("exit", (code) => {
      reject(new Error(`the pack ended with ${String(code)}: ${complained}`));
    });
  });
}

type Method = (
  request: unknown,
  respond: (error: Error | null, response: { toObject(): unknown }) => void,
) => void;

function asking(client: AnalyzerClient): Ask {
  const methods = client as unknown as Record<string, Method>;
  return (method, request) =>
    new Promise((resolve, reject) => {
      methods[method]?.call(client, request, (error, response) => {
        if (error) reject(error);
        else resolve(response.toObject() as never);
      });
    });
}
