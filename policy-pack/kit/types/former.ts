/**
 * How the provider also calls types, and what rules call them. Both are one resource to AWS: `s3.BucketV2` became `s3.Bucket` in
 * version 7 of the provider, and load balancers once had a module with a longer name.
 */
const former: [form: RegExp, current: string][] = [
  [/^aws:s3\/(bucket\w*)V2:(Bucket\w*)V2$/, "aws:s3/$1:$2"],
  [/^aws:applicationloadbalancing\//, "aws:alb/"],
];

const current = new Map<string, string>();

/** The name that rules have for a type. */
export function currentType(type: string): string {
  const known = current.get(type);
  if (known !== undefined) return known;
  const name = former.reduce((token, [form, now]) => token.replace(form, now), type);
  current.set(type, name);
  return name;
}

/** Whether a type has been called something else. */
export const hasFormerName = (type: string) => /^aws:(s3\/bucket|alb\/)/.test(type);
