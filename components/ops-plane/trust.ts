/**
 * A trust policy for a service that does not say for whom it acts when it takes a role, so that no condition can ask:
 * AWS Backup and CloudTrail (AWS CloudTrail User Guide, "Role policy document for CloudTrail to use CloudWatch Logs for
 * monitoring"; the default role of AWS Backup has none either).
 */
export function serviceTrust(service: string): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
  });
}
