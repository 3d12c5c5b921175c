/** The requirement of a published standard that a rule answers. */
export interface Control {
  standard: string;
  version: string;
  id: string;
  url: string;
}

/** Controls of Security Hub that are in other standards than the Foundational Security Best Practices, such as that of NIST. */
const notFoundational = new Set([
  ...["CloudWatch.15", "CloudWatch.16", "EC2.12", "ECS.17", "ECS.18", "ECS.19", "ECS.20", "KMS.4"],
  ...["RDS.38", "S3.7", "S3.14", "S3.15", "S3.17", "S3.22", "SNS.1"],
]);

/** A control of Security Hub, such as `RDS.5`; most are of AWS Foundational Security Best Practices. */
export function securityHub(id: string): Control {
  const anchor = id.toLowerCase().replace(".", "-");
  const service = anchor.split("-")[0] ?? anchor;
  return {
    ...(notFoundational.has(id)
      ? { standard: "AWS Security Hub", version: "2026-11" }
      : { standard: "AWS Foundational Security Best Practices", version: "1.0.0" }),
    id,
    url: `https://docs.aws.amazon.com/securityhub/latest/userguide/${service}-controls.html#${anchor}`,
  };
}

/** A best practice of the AWS Well-Architected Framework, such as `REL10-BP01`, with the page that says it for this case. */
export function wellArchitected(id: string, url: string): Control {
  return { standard: "AWS Well-Architected Framework", version: "2025-02-25", id, url };
}

/** A page of the AWS documentation, where no standard asks for what a rule holds. `id`: its title. */
export function documented(id: string, url: string): Control {
  return { standard: "AWS documentation", version: "2026-11", id, url };
}
