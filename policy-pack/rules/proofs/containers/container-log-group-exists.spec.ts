import { Aws, UNKNOWN } from "../../../kit";
import { containers, published } from "../../../testing/containers";
import { resource } from "../../../testing/fixture";
import { ruleCases, type RuleCases } from "../../../testing/rule-cases";
import { containerLogGroupExists } from "./container-log-group-exists";

const group = (name: unknown) => resource(Aws.LogGroup, "logs", { name });
const logging = (options: object, logDriver: unknown = "awslogs") => ({
  logConfiguration: { logDriver, options },
});
const to = (name: unknown, more: object = {}) => logging({ "awslogs-group": name, ...more });
const definition = (...of: object[]) => resource(Aws.TaskDefinition, "subject", containers(...of));
const missing = "container api writes to /app, which no LogGroup of the stack makes";

const cases: RuleCases = {
  compliant: {
    "a group of the stack": [group("/app"), definition(to("/app"))],
    "a group that the container makes": [
      definition(to("/app", { "awslogs-create-group": "true" })),
    ],
    "a group of the stack that a component tells": [group("/app"), ...published(to("/app"))],
    "another driver": [definition(logging({}, "awsfirelens"))],
    "no driver": [definition({})],
  },
  violating: {
    "a group that nobody makes": [[definition(to("/app"))], missing],
    "another group": [[group("/app/web"), definition(to("/app"))], missing],
    "a group that is not to be made": [
      [definition(to("/app", { "awslogs-create-group": "false" }))],
      missing,
    ],
    "one of two containers": [[group("/web"), definition(to("/web"), to("/app"))], missing],
  },
  absent: { "no group": [[definition(logging({}))], "container api names no awslogs-group"] },
  unknown: {
    "a group whose name is made up": [
      [group(undefined), definition(to("/app"))],
      "whether the stack makes container api's group is not known",
    ],
    "an unknown name": [
      published(to(UNKNOWN)),
      "whether the stack makes container api's group is not known",
    ],
    "an unknown name that comes from a group": [
      published(to(UNKNOWN)).flatMap((one) =>
        one.type === Aws.TaskDefinition
          ? [group(undefined), { ...one, sources: { containerDefinitions: [group("").urn] } }]
          : one,
      ),
    ],
    "an unknown name that comes from something else": [
      published(to(UNKNOWN)).flatMap((one) =>
        one.type === Aws.TaskDefinition
          ? [
              resource(Aws.Role, "role"),
              { ...one, sources: { containerDefinitions: [resource(Aws.Role, "role").urn] } },
            ]
          : one,
      ),
      "whether the stack makes container api's group is not known",
    ],
    "an unknown driver": [
      published(logging({}, UNKNOWN)),
      "the log driver of container api is not known yet",
    ],
  },
  notApplicable: {},
};

ruleCases(containerLogGroupExists, cases);

describe("with log groups that are known to exist", () => {
  ruleCases(
    containerLogGroupExists,
    {
      compliant: {
        "a group that exists": [definition(to("/shared"))],
        "a group of those that exist": [definition(to("/teams/web"))],
        "a group of the stack": [group("/app"), definition(to("/app"))],
      },
      violating: {
        "another group": [[definition(to("/app"))], missing],
        "a group below one": [
          [definition(to("/shared/web"))],
          missing.replace("/app", "/shared/web"),
        ],
        "a group above those": [[definition(to("/teams"))], missing.replace("/app", "/teams")],
      },
      absent: { "no group": [[definition(logging({}))], "container api names no awslogs-group"] },
      unknown: {
        "a made-up name beside one that exists": [[group(undefined), definition(to("/shared"))]],
      },
      notApplicable: {},
    },
    { existing: ["/shared", "/teams/*"] },
  );
});
