import * as pulumi from "@pulumi/pulumi";
import { RecordingMonitor, type MonitorOptions } from "./monitor";
import type { PlannedResource } from "./resource";
import { engineFeatures, getStore, withLocalStorage } from "./sdk";

export interface RecordOptions extends MonitorOptions {
  /** Stack configuration, by full key (`project:key`), as the engine passes it. */
  config?: Record<string, string>;
  /** Keys of `config` that are secret. */
  secretKeys?: string[];
  /** Whether the program is told that it is being previewed. @default true */
  preview?: boolean;
}

/** All that a program declared. */
export interface Recording {
  resources: PlannedResource[];
  /** Outputs of the stack. */
  outputs: Record<string, unknown>;
  /** Outputs that each component registered, by URN. */
  componentOutputs: Map<string, Record<string, unknown>>;
}

/**
 * Runs a Pulumi program with a recording monitor in the engine's place.
 *
 * @throws the program's own error, or one error that lists what went wrong later: a failure inside `apply`, or a refused
 * registration, which the SDK reports only as an unhandled rejection after the program has returned.
 */
export async function record(options: RecordOptions, program: () => unknown): Promise<Recording> {
  const monitor = new RecordingMonitor(options);
  const late = collectLateFailures();
  try {
    // After some failures the SDK waits for ever, for an answer that was refused.
    await Promise.race([run(options, monitor, program), late.firstHasSettled]);
  } finally {
    await late.settle();
  }
  late.throwIfAny();
  const stackUrn = monitor.planned.find((resource) => resource.type === "pulumi:pulumi:Stack")?.urn;
  return {
    resources: monitor.planned,
    outputs: monitor.registeredOutputs.get(stackUrn ?? "") ?? {},
    componentOutputs: monitor.registeredOutputs,
  };
}

function run(
  options: RecordOptions,
  monitor: RecordingMonitor,
  program: () => unknown,
): Promise<void> {
  return withLocalStorage(async () => {
    const { project, stack, preview = true } = options;
    pulumi.runtime.setMockOptions(monitor, project, stack, preview, "organization");
    Object.assign(getStore(), engineFeatures);
    pulumi.runtime.setAllConfig(options.config ?? {}, options.secretKeys);
    await pulumi.runtime.runInPulumiStack(() => Promise.resolve(program()));
    await pulumi.runtime.disconnect();
  });
}

/** Turns of the event loop after which nothing more is expected: nothing here waits for a device or a clock. */
const turnsToSettle = 100;

const turn = () => new Promise((resolve) => setImmediate(resolve));

function collectLateFailures() {
  const reasons = new Map<string, unknown>();
  let first: () => void;
  const firstHasSettled = new Promise<void>((resolve) => {
    first = resolve;
  }).then(async () => {
    for (let turns = 0; turns < turnsToSettle; turns++) await turn();
  });
  const note = (reason: unknown) => {
    first();
    reasons.set((reason instanceof Error ? reason.message : String(reason)).trim(), reason);
  };
  process.on("unhandledRejection", note);
  return {
    firstHasSettled,
    // Node reports an unhandled rejection after the microtasks of the turn it happened in.
    async settle() {
      await turn();
      process.off("unhandledRejection", note);
    },
    throwIfAny() {
      if (reasons.size === 0) return;
      const message = [...reasons.keys()].join("\n");
      const all = [...reasons.values()];
      if (all.every((reason) => pulumi.RunError.isInstance(reason)))
        throw new pulumi.RunError(message);
      throw new Error(message, {
        cause: all.find((reason) => !pulumi.RunError.isInstance(reason)),
      });
    },
  };
}
