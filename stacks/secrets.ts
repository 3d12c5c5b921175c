import * as pulumi from "@pulumi/pulumi";
import { isMapping, ownValue, type Draft } from "./draft";
import { pathText, type Problem } from "./problems";
import { isStructured, label, type Section } from "./schema";

/** Settings that name a secret, a configuration key of its own. */
const referring = ["authKey", "activationKey"];

const asOwnKey =
  "Set it as a key of its own, `pulumi config set --secret <name>`, and write its name here";

/** What to say of a setting that is kept as a secret. */
export function secretSectionProblem(section: Section): Problem {
  return isStructured(section)
    ? {
        path: label(section),
        message:
          "holds a secret, which a structured setting would show in plain: only the name of a secret may stand in it",
        fix: asOwnKey,
      }
    : {
        path: label(section),
        message: "is encrypted, and settings are read in plain",
        fix: "Set it again without --secret",
      };
}

/** `secure:` values inside a structured setting. */
export function nestedSecrets(section: Section, raw: unknown): Problem[] {
  return places(raw, [label(section)])
    .filter(({ value }) => isSecure(value))
    .map(({ path }) => ({
      path: pathText(path),
      message: "holds a secret (secure:), which a structured setting would show in plain",
      fix: asOwnKey,
    }));
}

function isSecure(value: unknown): boolean {
  return isMapping(value) && Object.keys(value).length === 1 && typeof value["secure"] === "string";
}

/** Names of secrets that settings refer to, with the place of each. */
export function secretReferences(raw: Draft["raw"]): { path: string; name: string }[] {
  return (["sites", "storage"] as const).flatMap((section) =>
    places(raw[section], [section]).flatMap(({ path, value }) =>
      typeof value === "string" && referring.includes(String(path.at(-1)))
        ? [{ path: pathText(path), name: value }]
        : [],
    ),
  );
}

/** Every value in a tree, with its path. */
function places(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; value: unknown }[] {
  const inner: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((entry, index) => [index, entry])
    : isMapping(value)
      ? Object.entries(value)
      : [];
  return [{ path, value }, ...inner.flatMap(([key, entry]) => places(entry, [...path, key]))];
}

/** Secrets that settings refer to must be there, and be secret. */
export function secretProblems({ place, configuration, raw }: Draft): Problem[] {
  return secretReferences(raw).flatMap(({ path, name }) => {
    const key = `${place.project}:${name}`;
    const fix = `Set it with \`pulumi config set --secret ${name}\``;
    if (ownValue(configuration.values, key) === undefined)
      return [{ path, message: `names the secret "${name}", which the stack does not have`, fix }];
    if (!configuration.isSecret(key))
      return [{ path, message: `names "${name}", which is not encrypted`, fix }];
    return [];
  });
}

/** The value of a secret configuration key of the project, kept secret. */
export function secretOf(name: string): pulumi.Output<string> {
  return new pulumi.Config().requireSecret(name);
}
