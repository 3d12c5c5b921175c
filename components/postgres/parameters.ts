import * as rds from "@pulumi/aws/rds";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags, Protection } from "../shared";
import type { ResilientPostgresArgs } from "./args";
import { parameterFamily } from "./version";

/** TLS or nothing, and a log that explains slowness and changes of structure without noting every statement. */
const parameters = {
  "rds.force_ssl": "1",
  log_statement: "ddl",
  log_min_duration_statement: "1000",
  log_lock_waits: "1",
};

/**
 * The parameter group of the version's family. Pulumi names it, so a new family is a new group beside the old one.
 * The upgrade that moves the database over waits for the maintenance window, and until then AWS refuses to delete the old
 * group; where data is protected it is therefore left behind instead of failing the run.
 */
export function parameterGroup(
  name: string,
  { version, protection, tags }: ResilientPostgresArgs,
  opts: pulumi.CustomResourceOptions,
): rds.ParameterGroup {
  return new rds.ParameterGroup(
    `${name}-parameters`,
    {
      family: parameterFamily(version),
      description: "TLS forced, slow statements and changes of structure logged",
      parameters: Object.entries(parameters).map(([parameter, value]) => ({
        name: parameter,
        value,
        applyMethod: "immediate",
      })),
      skipDestroy: protection !== Protection.Disposable,
      tags: nameTags(`${name}-parameters`, tags),
    },
    opts,
  );
}
