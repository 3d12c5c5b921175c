import { all, Aws, compliant, documented, isReference, isSecretName, secretIn } from "../../kit";
import { resourceRule, undecided, UNKNOWN, violation, textOf, type Properties } from "../../kit";

export const noSecretsInFunctionEnvironment = resourceRule({
  name: "no-secrets-in-function-environment",
  description: "A function fetches secrets from where they are kept; its variables hold none.",
  severity: "high",
  levels: { production: "advisory", development: "disabled" },
  control: documented(
    "Securing Lambda environment variables",
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html",
  ),
  related: ["CKV_AWS_45"],
  remediationSteps:
    "Give the function the ARN of the secret and the right to read it, and change the secret. It changes in place.",
  appliesTo: [Aws.LambdaFunction],
  judge: (subject) =>
    all(subject.read("environment"), "variables").flatMap((variables) => {
      if (variables === UNKNOWN) return undecided("environment is not known yet");
      return Object.entries(variables as Properties).flatMap(([name, value]) => {
        const text = textOf(value);
        if (value === UNKNOWN || text === "") return compliant;
        const what = secretIn(text) ?? (isSecretName(name) && !isReference(text) && "a secret");
        return what ? violation(`${name} holds ${what}`) : compliant;
      });
    }),
});
