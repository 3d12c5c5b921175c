import * as sns from "@pulumi/aws/sns";
import * as pulumi from "@pulumi/pulumi";
import { isRegion } from "@hybrid-platform/limits";
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

/** Arguments of `AlertTopic`. */
export interface AlertTopicArgs {
  /** Where it is deployed. */
  deployment: Deployment;
  /**
   * E-mail addresses that alerts go to, at least one, each once. AWS sends each a message with a link, and nothing more
   * until its owner has followed it.
   */
  contacts: string[];
  /**
   * Another region with a topic of its own for the same contacts, who confirm it too: services of AWS, such as a backup vault,
   * publish in their own region only. @default none
   */
  recoveryRegion?: string;
  /** Tags of every resource, beside those of the provider. @default none */
  tags?: Record<string, string>;
}

/**
 * The one place where alerts go: made first, and handed to everything that raises an alarm.
 * Messages are encrypted with a key of its own, because CloudWatch alarms cannot use the one that AWS manages for SNS.
 *
 * @throws pulumi.RunError when a contact is no e-mail address, is given twice, or none is given, or when the recovery region is
 * none, or the topic's own.
 */
export class AlertTopic extends pulumi.ComponentResource {
  /** ARN of the topic: what alarms name as their action. */
  public readonly topicArn: pulumi.Output<string>;
  /** ARN of the topic in the recovery region; nothing when no region is named. */
  public readonly recoveryTopicArn?: pulumi.Output<string>;

  constructor(name: string, args: AlertTopicArgs, opts?: pulumi.ComponentResourceOptions) {
    super("hybrid-platform:index:AlertTopic", name, {}, opts);
    refuse(`AlertTopic "${name}"`, [...contactProblems(args.contacts), ...regionProblems(args)]);
    const child = { parent: this };

    this.topicArn = alertTopic(name, args, child);
    this.recoveryTopicArn =
      args.recoveryRegion === undefined
        ? undefined
        : alertTopic(`${name}-recovery`, args, child, args.recoveryRegion);
    this.registerOutputs({ topicArn: this.topicArn, recoveryTopicArn: this.recoveryTopicArn });
  }
}

function regionProblems({ deployment, recoveryRegion }: AlertTopicArgs): string[] {
  if (recoveryRegion === undefined) return [];
  if (!isRegion(recoveryRegion)) {
    return [
      `recoveryRegion: "${recoveryRegion}" is no AWS region; write one such as ap-northeast-1, or leave it out`,
    ];
  }
  return recoveryRegion === deployment.region
    ? [
        `recoveryRegion: "${recoveryRegion}" is the region of the topic itself; name another region, or leave it out`,
      ]
    : [];
}

/** A topic, in the region of the provider or in another, that reaches all contacts. Gives its ARN. */
function alertTopic(
  name: string,
  { deployment, contacts, tags }: AlertTopicArgs,
  opts: pulumi.CustomResourceOptions,
  region?: string,
): pulumi.Output<string> {
  const place = region === undefined ? deployment : { ...deployment, region };
  const key = encryptionKey(
    `${name}-key`,
    {
      deployment,
      description: "Encrypts alerts until they are sent",
      grants: [publishGrant(place)],
      region,
      // Nothing is kept under this key.
      protection: Protection.Disposable,
      tags,
    },
    opts,
  );
  const topic = new sns.Topic(
    name,
    {
      displayName: physicalName(deployment, name),
      kmsMasterKeyId: key.arn,
      region,
      tags: nameTags(name, tags),
    },
    opts,
  );
  const policy = new sns.TopicPolicy(
    `${name}-policy`,
    { arn: topic.arn, policy: topicPolicy(place, topic.arn), region },
    opts,
  );
  subscribe(name, topic, contacts, opts, region);
  // Whoever has the ARN may publish: nobody gets it before the policy that lets them.
  return policy.arn;
}

function subscribe(
  name: string,
  topic: sns.Topic,
  contacts: string[],
  opts: pulumi.CustomResourceOptions,
  region?: string,
): void {
  for (const contact of contacts) {
    new sns.TopicSubscription(
      `${name}-${contact}`,
      { topic: topic.arn, protocol: "email", endpoint: contact, region },
      opts,
    );
  }
}
