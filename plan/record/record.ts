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
    await withLocalStorage(async () => {
      const { project, stack, preview = true } = options;
      pulumi.runtime.setMockOptions(monitor, project, stack, preview, "organization");
      Object.assign(getStore(), engineFeatures);
      pulumi.runtime.setAllConfig(options.config ?? {}, options.secretKeys);
      await pulumi.runtime.runInPulumiStack(() => Promise.resolve(program()));
      await pulumi.runtime.disconnect();
    });
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

function collectLateFailures() {
  const messages = new Set<string>();
  const note = (reason: unknown) => {
    messages.add((reason instanceof Error ? reason.message : String(reason)).trim());
  };
  process.on("unhandledRejection", note);
  return {
    // Node reports an unhandled rejection after the microtasks of the turn it happened in.
    async settle() {
      await new Promise((resolve) => setImmediate(resolve));
      process.off("unhandledRejection", note);
    },
    throwIfAny() {
      if (messages.size > 0) throw new Error([...messages].join("\n"));
    },
  };
}
