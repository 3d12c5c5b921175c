import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { executionRoleApart } from "./execution-role-apart";

const app = resource(Aws.Role, "app");
const start = resource(Aws.Role, "start");
const made = (task: unknown, execution: unknown) => [
  app,
  start,
  resource(Aws.EcsTaskDefinition, "subject", { taskRoleArn: task, executionRoleArn: execution }),
];
const found = "taskRoleArn and executionRoleArn are one role";

ruleCases(executionRoleApart, {
  compliant: {
    "two roles that exist": { taskRoleArn: "arn:app", executionRoleArn: "arn:start" },
    "two roles that are made with it": made(ref(app), ref(start)),
    "one that exists and one that is made": made(ref(app), "arn:start"),
    "one that is made and one that exists": made("arn:app", ref(start)),
    "one that exists and one of which nothing is known": made("arn:app", UNKNOWN),
  },
  violating: {
    "one role that exists": [{ taskRoleArn: "arn:app", executionRoleArn: "arn:app" }, found],
    "one role that is made with it": [made(ref(app), ref(app)), found],
    "another role that is made with it": [made(ref(start), ref(start)), found],
  },
  absent: { "two roles, and nothing else": [{ taskRoleArn: "a", executionRoleArn: "b" }] },
  unknown: {
    "a role that is made, and one of which nothing is known": [
      made(ref(app), UNKNOWN),
      "whether taskRoleArn and executionRoleArn differ is not known yet",
    ],
    "two unknown roles": [
      { taskRoleArn: UNKNOWN, executionRoleArn: UNKNOWN },
      "whether taskRoleArn and executionRoleArn differ is not known yet",
    ],
  },
  notApplicable: {
    "no role": {},
    "an execution role alone": { executionRoleArn: "arn:start" },
  },
});
