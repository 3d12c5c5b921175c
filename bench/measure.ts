import { spawn } from "node:child_process";
import * as path from "node:path";
import { median } from "./statistics";

/** A command to measure: a script under `node`, with its arguments. */
export interface Subject {
  name: string;
  script: string;
  args?: string[];
  /** The script warms up by itself: it needs no round for that. @default false */
  warmsUp?: boolean;
  /** Statuses that it may end with. @default 0 alone */
  statuses?: number[];
}

/** What one process used. */
export interface Usage {
  /** User and system CPU time of the whole process, in milliseconds. */
  cpu: number;
  /** Peak resident memory, in KiB. */
  memory: number;
  /** CPU time of one run inside the process, after warm-up, in milliseconds; only from scripts that repeat a run. */
  run?: number;
  /** Resources that the program declared; only from scripts that run one. */
  resources?: number;
}

/** Medians of a subject over all rounds. */
export interface Result {
  cpu: number;
  memory: number;
  run: number;
  resources: number;
}

/**
 * Measures all subjects in turns, so that whatever else the machine does meets all of them alike. A first round, which
 * warms the file system's cache, does not count.
 */
export async function measureAll(
  subjects: Subject[],
  rounds: { warmUp: number; counted: number },
  progress: (text: string) => void,
): Promise<Map<string, Result>> {
  const usages = new Map(subjects.map(({ name }): [string, Usage[]] => [name, []]));
  for (let round = 1 - rounds.warmUp; round <= rounds.counted; round++) {
    for (const subject of subjects) {
      if (round < 1 && subject.warmsUp) continue;
      progress(`${round < 1 ? "warm-up" : `round ${round} of ${rounds.counted}`}: ${subject.name}`);
      const usage = await measure(subject);
      if (round >= 1) usages.get(subject.name)?.push(usage);
    }
  }
  return new Map([...usages].map(([name, all]) => [name, medians(all)]));
}

function medians(usages: Usage[]): Result {
  const of = (key: keyof Usage) => median(usages.map((usage) => usage[key] ?? 0));
  return { cpu: of("cpu"), memory: of("memory"), run: of("run"), resources: of("resources") };
}

/** Runs a subject once. The process reports its own usage on file descriptor 3; its output is kept for the error only. */
export async function measure({
  name,
  script,
  args = [],
  statuses = [0],
}: Subject): Promise<Usage> {
  const preload = path.join(__dirname, "report-usage.js");
  const child = spawn(process.execPath, ["--require", preload, script, ...args], {
    cwd: path.join(__dirname, ".."),
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, NODE_OPTIONS: "", CDK_DISABLE_VERSION_CHECK: "1" },
  });
  const [output, errors, report] = child.stdio.slice(1).map((stream) => {
    const chunks: string[] = [];
    stream?.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
    return chunks;
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (status === null || !statuses.includes(status)) {
    const said = [...(errors ?? []), ...(output ?? [])].join("").trim();
    throw new Error(`${name} ended with status ${String(status)}:\n${said}`);
  }
  return JSON.parse((report ?? []).join("")) as Usage;
}
