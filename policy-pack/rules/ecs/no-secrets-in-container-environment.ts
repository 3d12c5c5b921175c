import { all, at, Aws, compliant, isReference, isSecretName, secretIn, stackRule } from "../../kit";
import {
  securityHub,
  undecided,
  UNKNOWN,
  violation,
  textOf,
  type Value,
  type Verdict,
} from "../../kit";
import { eachContainer } from "../../topology";

export const noSecretsInContainerEnvironment = stackRule({
  name: "no-secrets-in-container-environment",
  description: "Secrets reach a container from where they are kept, not as plain variables.",
  severity: "critical",
  levels: { production: "mandatory", development: "mandatory" },
  control: securityHub("ECS.8"),
  related: ["AWS-0036", "AwsSolutions-ECS2"],
  remediationSteps:
    "Name the secret's ARN under secrets with valueFrom, let the execution role read it, and change the secret, which earlier revisions show. The service starts new tasks.",
  appliesTo: [Aws.EcsTaskDefinition],
  judge: (definition, graph) =>
    eachContainer(graph, definition, ({ label, read }) =>
      all(read("environment")).flatMap((variable) => judgeVariable(label, variable)),
    ),
});

/** An unknown value under a harmless name is the name or address of something that is being made. */
function judgeVariable(label: string, variable: Value): Verdict[] {
  const name = at(variable, "name") ?? at(variable, "Name");
  const value = at(variable, "value") ?? at(variable, "Value");
  const called = `${textOf(name)} of ${label}`;
  if (name === UNKNOWN) return undecided(`a variable of ${label} is not known yet`);
  if (value === undefined || value === "") return compliant;
  const isNamed = isSecretName(textOf(name));
  if (value === UNKNOWN) {
    return isNamed ? undecided(`${called}, a name for a secret, is not known yet`) : compliant;
  }
  const what = secretIn(textOf(value)) ?? (isNamed && !isReference(textOf(value)) && "a secret");
  return what ? violation(`${called} holds ${what}`) : compliant;
}
