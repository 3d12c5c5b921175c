import type { ResourceValidation, ResourceValidationPolicy } from "@pulumi/policy";

/**
 * Which properties the program sets, with the names and defaults that its SDK and the provider add before anything is planned.
 *
 * Stack policies are shown outputs, and nothing in them tells what the program wrote from what the provider has filled in: the engine
 * says where a value comes from only if that is another resource. Resource policies are shown inputs, each resource before the
 * stack and in the same process, so what they see is kept for the others.
 */
export class ProgramInputs {
  readonly #ofResource = new Map<string, ReadonlySet<string>>();

  note(urn: string, properties: object): void {
    this.#ofResource.set(urn, new Set(Object.keys(properties)));
  }

  /** Nothing for a resource that no resource policy was shown: one that is read, or one that `--target` leaves out. */
  of(urn: string): ReadonlySet<string> | undefined {
    return this.#ofResource.get(urn);
  }
}

/** The same policy, which also notes the inputs of every resource. */
export function noting(
  inputs: ProgramInputs,
  policy: ResourceValidationPolicy & { validateResource: ResourceValidation },
): ResourceValidationPolicy {
  const note: ResourceValidation = ({ urn, props }) => {
    inputs.note(urn, props);
  };
  return { ...policy, validateResource: [note, policy.validateResource] };
}
