import { sectionNames, type Draft } from "../draft";
import { nearest } from "../nearest";
import type { Problem } from "../problems";
import { awsKeys, configKey } from "../schema";
import { secretReferences } from "../secrets";

/** Keys of the configuration that nothing reads: misspelt ones, mostly. */
export function keyProblems({ place, configuration, raw }: Draft): Problem[] {
  const known = sectionNames.map((section) => configKey(section, place.project));
  const secrets = secretReferences(raw).map(({ name }) => `${place.project}:${name}`);
  return Object.keys(configuration.values)
    .filter((key) => !known.includes(key) && !secrets.includes(key))
    .flatMap((key) => {
      const namespace = key.slice(0, Math.max(0, key.indexOf(":")));
      if (namespace === "aws") return [awsKeyProblem(key)];
      if (namespace === place.project) return [unreadKey(key, configuration.isSecret(key), known)];
      // Other namespaces belong to other packages, unless this is the project's own, misspelt.
      return nearest(namespace, [place.project])
        ? [
            {
              path: key,
              message: `is in no namespace that is read; the project's is ${place.project}`,
            },
          ]
        : [];
    });
}

function awsKeyProblem(key: string): Problem {
  return {
    path: key,
    message: `has no effect: the program builds its AWS provider from the settings alone; allowed: ${Object.keys(
      awsKeys,
    )
      .map((name) => `aws:${name}`)
      .join(", ")}`,
    fix: key.startsWith("aws:defaultTags")
      ? "Say owner and costCenter: they become tags of everything"
      : "Remove it",
  };
}

function unreadKey(key: string, secret: boolean, known: string[]): Problem {
  if (secret) {
    return {
      path: key,
      message: "is a secret that no setting names",
      fix: `Name it in an authKey or activationKey, or remove it with \`pulumi config rm ${key}\``,
    };
  }
  const own = known
    .filter((name) => !name.startsWith("aws:"))
    .map((name) => name.replace(/^.*:/, ""));
  const guess = nearest(key.replace(/^.*:/, ""), own);
  return {
    path: key,
    message: `is not a setting; allowed: ${own.join(", ")}`,
    ...(guess === undefined ? {} : { fix: `Did you mean ${guess}?` }),
  };
}
