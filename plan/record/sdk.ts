/**
 * The few parts of the Pulumi SDK's runtime that its typings leave out, typed once.
 * `withLocalStorage` gives a run its own store, so that several programs can run in one process.
 */
import { Resource } from "@pulumi/pulumi";
import * as debuggable from "@pulumi/pulumi/runtime/debuggable";
import * as stateModule from "@pulumi/pulumi/runtime/state";

interface RuntimeState {
  withLocalStorage: <T>(run: () => T) => T;
  getStore: () => Record<string, unknown>;
}

export const { withLocalStorage, getStore } = stateModule as unknown as RuntimeState;

/** What the engine tells a program it can do. `setMockOptions` switches all of it off; secrets would then arrive in clear. */
export const engineFeatures = {
  supportsSecrets: true,
  supportsResourceReferences: true,
  supportsOutputValues: false,
  supportsDeletedWith: true,
  supportsReplaceWith: true,
  supportsAliasSpecs: true,
  supportsTransforms: false,
  supportsParameterization: true,
  supportsResourceHooks: true,
  supportsErrorHooks: true,
};

/** A gRPC answer, as the SDK's in-process monitor gives it. */
export type Callback<T> = (error: unknown, response: T | undefined) => void;

/**
 * Keeps the SDK from writing down a stack trace for every promise and every resource, which would take half of the CPU of a
 * run. The first is read by its search for leaked promises alone, the second by the engine; errors keep their own.
 */
function omitStackTraces(): void {
  if (process.env["PULUMI_DEBUG_PROMISE_LEAKS"]) return;
  const promises = debuggable as { debuggablePromise: (...given: unknown[]) => unknown };
  const track = promises.debuggablePromise;
  promises.debuggablePromise = (...given) => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
      return track(...given);
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  };
  (Resource as unknown as { callsites: () => object[] }).callsites = () => [];
}
omitStackTraces();
