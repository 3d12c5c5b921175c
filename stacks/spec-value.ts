import * as pulumi from "@pulumi/pulumi";

/** What an output comes to, and whether it is secret; nothing while it is unknown. */
export async function value<T>(
  input: pulumi.Input<T>,
): Promise<{ value: unknown; secret: boolean }> {
  const output = pulumi.output(input) as unknown as {
    promise: () => Promise<unknown>;
    isSecret: Promise<boolean>;
  };
  return { value: await output.promise(), secret: await output.isSecret };
}
