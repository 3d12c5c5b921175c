import { parsed, type Statement } from "./policy-document";
import type { Resource } from "./resource";
import { all, textOf } from "./value";

const isAccount = (principal: string) => /^(\d{12}$|arn:[^:]*:(iam|sts)::\d{12}:)/.test(principal);

/** The principals of a statement that are of other accounts than those that the provider of `subject` may manage. */
export function foreignPrincipals({ principals }: Statement, subject: Resource): string[] {
  const own = all(parsed(subject.readProvider("allowedAccountIds"))).map(textOf);
  const isOwn = (one: string) =>
    own.some((account) => one === account || one.includes(`::${account}:`));
  return principals
    .map(({ value }) => textOf(value))
    .filter((one) => isAccount(one) && !isOwn(one));
}
