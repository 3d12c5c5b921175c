import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { allow, attached, has, managed, withRole } from "../../testing/roles";
import { ruleCases } from "../../testing/rule-cases";
import { rolePassesNoStrongerRole } from "./role-passes-no-stronger-role";

const arn = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
const passing = (...roles: string[]) => has([allow("iam:PassRole", roles)]);
const task = resource(Aws.Role, "task", { name: "task" });
const strong = [task, has([allow("iam:CreateAccessKey")], ref(task), "strong")];
const how = '(RolePolicy "policy", statement 1)';
const mayPass = `it may pass Role "task", which may iam:CreateAccessKey ${how}`;
const any = `it may pass any role ${how}`;

ruleCases(rolePassesNoStrongerRole, {
  compliant: {
    "a role that passes one with rights to data": withRole(
      task,
      has([allow("s3:*")], ref(task), "data"),
      passing(arn("task")),
    ),
    "a role that passes another one than the strong one": withRole(
      ...strong,
      passing(arn("other")),
    ),
    "a role as strong as the one it passes": withRole(
      ...strong,
      has([allow("iam:PassRole", arn("task")), allow("iam:CreateAccessKey")]),
    ),
    "rights over one named identity": withRole(
      task,
      has([allow("iam:PassRole", arn("x"))], ref(task), "narrow"),
      passing(arn("task")),
    ),
    "a path that is another one": withRole(...strong, passing(arn("service/task"))),
    "a role of another stack": withRole(passing(arn("elsewhere"))),
    "a strong role that nothing names": withRole(...strong, passing()),
    "something else than a role": withRole(...strong, passing("arn:aws:iam::1:user/task")),
    itself: withRole(has([allow("iam:PassRole", arn("deployer")), allow("iam:CreateAccessKey")])),
  },
  violating: {
    "a strong role with another policy that is unknown": [
      withRole(...strong, has(UNKNOWN, ref(task), "more"), passing(arn("task"))),
      mayPass,
    ],
    "a role that may more": [withRole(...strong, passing(arn("task"))), mayPass],
    "a pattern that takes it in": [withRole(...strong, passing(arn("ta*"))), mayPass],
    "a role under a path": [
      withRole(
        resource(Aws.Role, "task", { name: "task", path: "/service/" }),
        has([allow("iam:CreateAccessKey")], "task", "strong"),
        passing(arn("service/task")),
      ),
      mayPass,
    ],
    "a role whose name Pulumi makes": [
      withRole(
        resource(Aws.Role, "task"),
        has([allow("iam:CreateAccessKey")], ref(resource(Aws.Role, "task")), "strong"),
        passing(arn("task-1a2b3c4")),
      ),
      mayPass,
    ],
    "a role that may stop the trail": [
      withRole(
        task,
        attached(managed("AWSCloudTrail_FullAccess"), ref(task)),
        passing(arn("task")),
      ),
      `it may pass Role "task", which may cloudtrail:StopLogging ${how}`,
    ],
    "every role": [withRole(passing("*")), any],
    "every role of the account": [withRole(passing(arn("*"))), any],
    "everything of IAM": [withRole(passing("arn:aws:iam::111122223333:*")), any],
    "every role, for a service": [
      withRole(
        has([
          allow("iam:PassRole", "*", {
            Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
          }),
        ]),
      ),
      any,
    ],
  },
  absent: { "a role that passes none": [withRole(has([allow("ecs:*")]))] },
  unknown: {},
  notApplicable: { "a policy that is not known yet": withRole(has(UNKNOWN)) },
});
