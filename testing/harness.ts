import type { Created } from "../plan/record/monitor";
import { record, type RecordOptions } from "../plan/record/record";
import type { PlannedResource } from "../plan/record/resource";
import {
  created,
  identifiersIn,
  strictProblems,
  watchingArguments,
  type StrictOptions,
} from "./strict-mock";

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

export interface MockOptions extends RecordOptions {
  /**
   * Whether what AWS or its provider would refuse fails the test: unknown types and inputs, missing or wrong values,
   * references to what nobody declared, names taken twice. @default true
   */
  strict?: boolean | StrictOptions;
}

/**
 * Runs `program` with mocks in the provider's place and gives what it returned and registered. Ids are `<name>-id`.
 * With `{ preview: true, create: undefined }` ids and computed outputs stay unknown, as they do at a first preview.
 *
 * @throws the program's own error, or one that lists everything that the strict mock refuses.
 */
export async function underMocks<T>(
  program: () => T,
  options: Partial<MockOptions> = {},
): Promise<{ result: T; registered: Registrations }> {
  const { strict = true, ...recordOptions } = options;
  const provider = { project: "hybrid-platform", stack: "test", preview: false, create: created };
  const { given, settings } = rememberingWhatIsGiven({ ...provider, ...recordOptions });

  let result: { value: T } | undefined;
  const dropped: string[] = [];
  const recording = await watchingArguments(dropped, () =>
    record(settings, () => {
      result = { value: program() };
    }),
  );
  if (!result) throw new Error("the program did not run");
  if (strict !== false) {
    const asked = strict === true ? {} : strict;
    refuse([...dropped, ...strictProblems(recording.resources, given, asked)]);
  }
  return { result: result.value, registered: new Registrations(recording.resources) };
}

/** The same settings, with every id and ARN that the mock gives out collected: those are the ones that may be referred to. */
function rememberingWhatIsGiven(settings: RecordOptions) {
  const given: string[] = [];
  const { create } = settings;
  if (!create) return { given, settings };
  const remember = (resource: PlannedResource): Created => {
    const answer = create(resource);
    given.push(...identifiersIn(answer));
    return answer;
  };
  return { given, settings: { ...settings, create: remember } };
}

function refuse(problems: string[]): void {
  if (problems.length === 0) return;
  throw new Error(["the strict mock refuses:", ...problems].join("\n  - "));
}
