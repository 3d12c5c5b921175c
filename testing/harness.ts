import type { PlannedResource } from "../plan/record/resource";
import { record, type RecordOptions } from "../plan/record/record";

/** What a program registered, in the order of registration. */
export class Registrations {
  readonly all: PlannedResource[];
  constructor(all: PlannedResource[]) {
    this.all = all;
  }

  /** All of one type, such as `aws:ec2/subnet:Subnet`. */
  ofType(type: string): PlannedResource[] {
    return this.all.filter((resource) => resource.type === type);
  }

  /** The one with this logical name (and type, where a component and its child share a name). Fails by naming what there is. */
  named(name: string, type?: string): PlannedResource {
    const found = this.all.find(
      (resource) => resource.name === name && (type === undefined || resource.type === type),
    );
    if (!found) {
      const names = this.all.map((resource) => resource.name).join(", ");
      throw new Error(`no resource is called "${name}"; there are: ${names}`);
    }
    return found;
  }
}

/** Runs `program` with mocks in the provider's place and gives what it returned and registered. */
export async function underMocks<T>(
  program: () => T,
  options: Partial<RecordOptions> = {},
): Promise<{ result: T; registered: Registrations; outputs: Record<string, unknown> }> {
  let result: { value: T } | undefined;
  const recording = await record(
    {
      project: "hybrid-platform",
      stack: "test",
      preview: false,
      create: ({ name, type }) => ({
        id: `${name}-id`,
        outputs: { arn: `arn:aws:mock:::${type.split(":").pop() ?? ""}/${name}` },
      }),
      ...options,
    },
    () => {
      result = { value: program() };
    },
  );
  if (!result) throw new Error("the program did not run");
  return {
    result: result.value,
    registered: new Registrations(recording.resources),
    outputs: recording.outputs,
  };
}
