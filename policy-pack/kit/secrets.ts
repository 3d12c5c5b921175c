/** What secrets look like wherever they stand, with what each is called in messages. */
const forms: [what: string, form: RegExp][] = [
  ["an AWS access key", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ["a password in a URL", /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@${}]+:[^\s/:@${}]+@/i],
  ["a token of a Git host", /\b(?:gh[pousr]_[0-9A-Za-z]{36}|glpat-[\w-]{20})/],
];

/** Ends of the names of variables that hold secrets. */
const secretName =
  /(?:^|[_.-])(?:password|passwd|pwd|secret|secret[_-]?key|secret[_-]?access[_-]?key|private[_-]?key|api[_-]?key|access[_-]?key|auth[_-]?token|access[_-]?token|token|credentials|auth[_-]?data)$/i;

/** `NAME=value` or `name: value`, with a value that is neither empty nor taken from elsewhere. */
const assignment = /([A-Za-z][\w.-]*)["']?\s*[=:]\s*["']?([^\s"'$`<{(][^\s"']{5,})/g;

/** What kind of secret a text is or holds; `undefined` where it seems to hold none. */
export function secretIn(text: string): string | undefined {
  const [what] = forms.find(([, form]) => form.test(text)) ?? [];
  if (what !== undefined) return what;
  const named = [...text.matchAll(assignment)].find(
    ([, name, value]) => isSecretName(name ?? "") && !isReference(value ?? ""),
  );
  return named && `the value of ${named[1]}`;
}

/** Whether a variable is called as those are that hold secrets, such as `DB_PASSWORD`. */
export const isSecretName = (name: string): boolean =>
  secretName.test(name.replace(/([a-z])([A-Z])/g, "$1_$2"));

/** Whether a value only says where the secret is. */
export const isReference = (value: string): boolean =>
  /^(?:arn:|\/|https?:\/\/|true$|false$|\d+$)/i.test(value);
