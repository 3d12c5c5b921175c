/** Modules that the provider called otherwise up to version 6. */
const modules: Record<string, string> = {
  applicationloadbalancing: "lb",
  elasticloadbalancing: "elb",
  elasticloadbalancingv2: "lb",
};

/** The token by which rules know a type. Programs may still use an older one: `s3.BucketV2` is what is `s3.Bucket` now. */
export function typeOf(token: string): string {
  const [, module = "", rest = ""] = /^aws:(\w+)\/(.*)$/.exec(token) ?? [];
  if (module === "s3") return token.replace(/^(aws:s3\/bucket\w*)V2:(\w+)V2$/, "$1:$2");
  return module in modules ? `aws:${modules[module]}/${rest}` : token;
}

/** Whether a type had another token before. */
export const hasOlderName = (type: string): boolean => /^aws:(s3\/bucket|lb\/|elb\/)/.test(type);
