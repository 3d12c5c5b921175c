import { Aws, compliant, documented, given, notApplicable, stackRule, undecided } from "../../kit";
import { UNKNOWN, violation } from "../../kit";

const roles = ["taskRoleArn", "executionRoleArn"] as const;
const found = "taskRoleArn and executionRoleArn are one role";

export const executionRoleApart = stackRule({
  name: "execution-role-apart",
  description: "The program in a task does not have the rights by which ECS starts it.",
  severity: "medium",
  levels: { production: "mandatory", development: "advisory" },
  control: documented(
    "Best practices for IAM roles in Amazon ECS",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html",
  ),
  related: ["CKV_AWS_249"],
  remediationSteps:
    "Make one role for ECS (images, secrets, logs) and one for the program. The service starts new tasks.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition, graph) => {
    const [task, execution] = roles.map((role) => definition.read(role));
    if (!given(task) || !given(execution)) return notApplicable("It has no two roles.");
    if (task !== UNKNOWN && execution !== UNKNOWN) {
      return task === execution ? violation(found) : compliant;
    }
    const [one, other] = roles.map(
      (role) => graph.reference(definition, role, [Aws.Role]).targets[0],
    );
    if (one && other) return one === other ? violation(found) : compliant;
    // A role of the stack that is not there yet is none of those that exist.
    if (task !== UNKNOWN || execution !== UNKNOWN) return compliant;
    return undecided("whether taskRoleArn and executionRoleArn differ is not known yet");
  },
});
