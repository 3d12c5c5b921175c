/**
 * The few parts of the Pulumi SDK's runtime that its typings leave out, typed once.
 * `withLocalStorage` gives a run its own store, so that several programs can run in one process.
 */
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
