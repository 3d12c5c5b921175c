import * as pulumi from "@pulumi/pulumi";
import type { Deployment } from "./deployment";

/** One statement of an IAM policy that allows something. */
export interface PolicyStatement {
  /** Actions, such as `s3:GetObject`. */
  actions: string[];
  /** ARNs that the actions apply to. */
  resources: pulumi.Input<string>[];
  /**
   * When they apply, from operator to condition key and value, such as `{ ArnEquals: { "ecs:cluster": … } }`.
   *
   * @default always
   */
  conditions?: Record<string, Record<string, pulumi.Input<string>>>;
}

/** An IAM policy document, as JSON, of statements that allow. */
export function policyDocument(statements: PolicyStatement[]): pulumi.Output<string> {
  return pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: statements.map(({ actions, resources, conditions }) => ({
      Effect: "Allow",
      Action: actions,
      Resource: resources,
      Condition: conditions,
    })),
  });
}

/** A trust policy for an AWS service that acts only for this account, so that nobody else's resource can borrow the role. */
export function trustPolicy(deployment: Deployment, service: string): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: service },
        Action: "sts:AssumeRole",
        Condition: { StringEquals: { "aws:SourceAccount": deployment.account } },
      },
    ],
  });
}

/** A trust policy for a service that does not say for whom it acts when it takes a role, so that no condition can ask. */
export function serviceTrust(service: string): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
  });
}
