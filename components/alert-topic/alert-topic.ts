import * as sns from "@pulumi/aws/sns";
import * as pulumi from "@pulumi/pulumi";
import {
  encryptionKey,
  nameTags,
  physicalName,
  Protection,
  refuse,
  type Deployment,
} from "../shared";
import { contactProblems } from "./contacts";
import { publishGrant, topicPolicy } from "./policies";

export interface AlertTopicArgs {
  /** Where it is deployed. */
  deployment: Deployment;
  /**
   * E-mail addresses that alerts go to, at least one, each once. AWS sends each a message with a link, and nothing more
   * until its owner has followed it.
   */
  contacts: string[];
  /** Tags of every resource, beside those of the provider. @default none */
  tags?: Record<string, string>;
}

/**
 * The one place where alerts go: made first, and handed to everything that raises an alarm.
 * Messages are encrypted with a key of its own, because CloudWatch alarms cannot use the one that AWS manages for SNS.
 *
 * @throws pulumi.RunError when a contact is no e-mail address, is given twice, or none is given.
 */
export class AlertTopic extends pulumi.ComponentResource {
  /** ARN of the topic: what alarms name as their action. */
  public readonly topicArn: pulumi.Output<string>;

  constructor(name: string, args: AlertTopicArgs, opts?: pulumi.ComponentResourceOptions) {
    super("hybrid-platform:index:AlertTopic", name, {}, opts);
    refuse(`AlertTopic "${name}"`, contactProblems(args.contacts));
    const child = { parent: this };

    const key = encryptionKey(
      `${name}-key`,
      {
        deployment: args.deployment,
        description: "Encrypts alerts until they are sent",
        grants: [publishGrant(args.deployment)],
        // Nothing is kept under this key.
        protection: Protection.Disposable,
        tags: args.tags,
      },
      child,
    );
    const topic = new sns.Topic(
      name,
      {
        displayName: physicalName(args.deployment, name),
        kmsMasterKeyId: key.arn,
        tags: nameTags(name, args.tags),
      },
      child,
    );
    const policy = new sns.TopicPolicy(
      `${name}-policy`,
      { arn: topic.arn, policy: topicPolicy(args.deployment, topic.arn) },
      child,
    );
    for (const contact of args.contacts) {
      new sns.TopicSubscription(
        `${name}-${contact}`,
        { topic: topic.arn, protocol: "email", endpoint: contact },
        child,
      );
    }

    // Whoever has the ARN may publish: nobody gets it before the policy that lets them.
    this.topicArn = policy.arn;
    this.registerOutputs({ topicArn: this.topicArn });
  }
}
