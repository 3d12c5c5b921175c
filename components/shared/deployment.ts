/** Where a stack is deployed: what ARNs and fixed physical names are made of. All of it is known before AWS is asked. */
export interface Deployment {
  /** Pulumi project. */
  project: string;
  /** Pulumi stack. */
  stack: string;
  /** AWS account id, 12 digits. */
  account: string;
  /** AWS region, such as `ap-northeast-2`. */
  region: string;
  /** AWS partition: `aws`, `aws-cn` or `aws-us-gov`. */
  partition: string;
}

/**
 * The fixed physical name of something that holds data. It is the same on every run, so that an interrupted `up` that is
 * repeated collides with what it made instead of making a second one.
 */
export function physicalName(deployment: Deployment, ...parts: string[]): string {
  return [deployment.project, deployment.stack, ...parts].join("-");
}

/** A physical name that is unique in the whole partition, as S3 asks for: it ends in the account id. */
export function globalName(deployment: Deployment, ...parts: string[]): string {
  return physicalName(deployment, ...parts, deployment.account);
}

/** The ARN of `resource` of `service` in the deployment's account and region. */
export function arn(deployment: Deployment, service: string, resource: string): string {
  const { partition, region, account } = deployment;
  return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}

/** The ARN of a policy that AWS manages, such as `AmazonSSMManagedInstanceCore`. */
export function managedPolicyArn(deployment: Deployment, path: string): string {
  return `arn:${deployment.partition}:iam::aws:policy/${path}`;
}
