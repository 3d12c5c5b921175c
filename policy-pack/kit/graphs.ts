import { Graph, type ConnectedResource } from "../topology/graph";
import { unwrapped } from "./decoded";
import { ProgramInputs } from "./program-inputs";

/** The graphs of a run of the pack. Each of its stack policies is handed the same stack anew; one graph serves them all. */
export class Graphs {
  #stack: object[] = [];
  #graph: Graph | undefined;
  readonly #inputs: ProgramInputs;

  constructor(inputs = new ProgramInputs()) {
    this.#inputs = inputs;
  }

  of(resources: readonly ConnectedResource[]): Graph {
    const stack = resources.map(({ props }) => unwrapped(props));
    const isSame =
      stack.length === this.#stack.length && stack.every((one, at) => one === this.#stack[at]);
    if (!this.#graph || !isSame) {
      this.#graph = new Graph(resources, this.#inputs);
      this.#stack = stack;
    }
    return this.#graph;
  }
}
