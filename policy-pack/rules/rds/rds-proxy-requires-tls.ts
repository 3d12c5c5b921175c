import { Aws, mustBeOn, resourceRule, securityHub } from "../../kit";

export const rdsProxyRequiresTls = resourceRule({
  name: "rds-proxy-requires-tls",
  description: "A database proxy refuses connections without TLS.",
  severity: "high",
  levels: { production: "mandatory", development: "advisory" },
  control: securityHub("RDS.43"),
  remediationSteps:
    "Set requireTls to true. It changes in place; clients that do not speak TLS are refused from then on.",
  appliesTo: [Aws.DatabaseProxy],
  remediate: () => ({ requireTls: true }),
  judge: (proxy) => mustBeOn("requireTls", proxy.read("requireTls")),
});
