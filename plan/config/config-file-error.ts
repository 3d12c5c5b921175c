import { Refusal } from "../refusal";

/** A project or stack file that is missing, empty, not YAML, or not shaped as Pulumi expects. */
export class ConfigFileError extends Refusal {
  override readonly name = "ConfigFileError";
  /** Name of the file, such as `Pulumi.dev.yaml`. */
  readonly file: string;

  constructor(file: string, problem: string) {
    super(problem);
    this.file = file;
  }
}
