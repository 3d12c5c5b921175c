/** What types were called before. The provider still has the first; the modules are those of its versions up to 6. */
const olderNames: [older: RegExp, now: string][] = [
  [/^(aws:s3\/bucket\w*)V2:(\w+)V2$/, "$1:$2"],
  [/^aws:(applicationloadbalancing|elasticloadbalancingv2)\//, "aws:lb/"],
  [/^aws:elasticloadbalancing\//, "aws:elb/"],
];

const known = new Map<string, string>();

/** The token by which rules know a type. Programs may still use an older one: `s3.BucketV2` is what is `s3.Bucket` now. */
export function typeOf(token: string): string {
  const type =
    known.get(token) ?? olderNames.reduce((name, [older, now]) => name.replace(older, now), token);
  known.set(token, type);
  return type;
}

/** Whether a type had another token before. */
export const hasOlderName = (type: string): boolean => /^aws:(s3\/bucket|lb\/|elb\/)/.test(type);
