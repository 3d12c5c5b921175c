/** Parts of the policy SDK that exist at run time but are left out of its typings, typed once. */
import * as sdk from "@pulumi/policy";

interface Internals {
  /** What reading an unknown property throws during a preview. */
  UnknownValueError: new () => Error;
}

export const { UnknownValueError } = sdk as unknown as Internals;
