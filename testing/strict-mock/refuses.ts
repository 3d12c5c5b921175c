import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { underMocks, type MockOptions } from "../harness";

/** A resource with any inputs at all, as a program makes one whose arguments were put together at run time. */
export class Raw extends pulumi.CustomResource {
  constructor(type: string, name: string, inputs: object = {}, opts?: pulumi.ResourceOptions) {
    super(type, name, inputs, opts);
  }
}

/** Arguments that a type check cannot see through. */
export const loosely = (args: object) => args as never;

/** A test that the strict mock refuses `program`, saying `message`. */
export function refuses(
  what: string,
  program: () => unknown,
  message: string,
  options?: Partial<MockOptions>,
): void {
  it(what, async () => {
    const said = await underMocks(program, options).then(
      () => "nothing",
      (error: unknown) => (error as Error).message,
    );
    expect(said).to.contain(message);
  });
}
