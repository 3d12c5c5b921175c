import type { Change } from "./change";
import type { Subjects } from "./bench";
import type { StackName } from "./stacks";

/** What is changed, what then is found and was not before, and whose findings go away. */
export type Mutation = [change: Change, fires: Subjects, settles?: Subjects];

/** Mutations in words, by the stack that they change. */
export type Mutations = Partial<Record<StackName, Record<string, Mutation>>>;
