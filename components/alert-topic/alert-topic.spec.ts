import type * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { underMocks } from "../../testing/harness";
import { AlertTopic, type AlertTopicArgs } from "./alert-topic";

const args: AlertTopicArgs = {
  deployment: {
    project: "hybrid-platform",
    stack: "test",
    account: "123456789012",
    region: "ap-northeast-2",
    partition: "aws",
  },
  contacts: ["platform@example.com", "night@example.com"],
  tags: { Team: "platform" },
};

interface Statement {
  Effect: string;
  Principal: string | Record<string, string | string[]>;
  Action: string | string[];
  Resource: string;
  Condition?: Record<string, Record<string, string>>;
}

const statements = (policy: unknown) =>
  (JSON.parse(policy as string) as { Statement: Statement[] }).Statement;

const made = (more: Partial<AlertTopicArgs> = {}) =>
  underMocks(() => new AlertTopic("alerts", { ...args, ...more }));

const value = <T>(output: pulumi.Output<T>) =>
  new Promise<T>((resolve) => {
    output.apply(resolve);
  });

describe("AlertTopic", () => {
  it("makes exactly these children, all its own", async () => {
    const { registered } = await made();
    const component = registered.named("alerts", "hybrid-platform:index:AlertTopic");
    const children = registered.all.filter(({ parent }) => parent === component.urn);
    expect(children.map(({ type, name }) => `${type} ${name}`)).to.have.members([
      "aws:kms/key:Key alerts-key",
      "aws:kms/alias:Alias alerts-key-alias",
      "aws:sns/topic:Topic alerts",
      "aws:sns/topicPolicy:TopicPolicy alerts-policy",
      "aws:sns/topicSubscription:TopicSubscription alerts-platform@example.com",
      "aws:sns/topicSubscription:TopicSubscription alerts-night@example.com",
    ]);
    expect(children).to.have.length(registered.all.length - 2);
  });

  it("publishes the topic's ARN", async () => {
    const { result } = await made();
    expect(await value(result.topicArn)).to.equal("arn:aws:mock:::Topic/alerts");
  });

  it("encrypts with its own rotating key, which alarms, Backup and EventBridge may use for topics of this account", async () => {
    const { registered } = await made();
    const key = registered.named("alerts-key");
    expect(registered.named("alerts", "aws:sns/topic:Topic").propertyDependencies).to.deep.include({
      kmsMasterKeyId: [key.urn],
    });
    expect(key.inputs["enableKeyRotation"]).to.equal(true);
    expect(key.inputs["tags"]).to.deep.equal({ Name: "alerts-key", Team: "platform" });
    expect(registered.named("alerts-key-alias").inputs["name"]).to.equal(
      "alias/hybrid-platform-test-alerts-key",
    );
    const [administer, publish, ...rest] = statements(key.inputs["policy"]);
    expect(rest).to.deep.equal([]);
    expect(administer?.Principal).to.deep.equal({ AWS: "arn:aws:iam::123456789012:root" });
    expect(publish).to.deep.include({
      Effect: "Allow",
      Principal: {
        Service: ["cloudwatch.amazonaws.com", "backup.amazonaws.com", "events.amazonaws.com"],
      },
      Action: ["kms:GenerateDataKey*", "kms:Decrypt"],
      Condition: {
        ArnLike: {
          "kms:EncryptionContext:aws:sns:topicArn": "arn:aws:sns:ap-northeast-2:123456789012:*",
        },
      },
    });
  });

  it("lets only sources of this account publish, and only over TLS", async () => {
    const { registered } = await made();
    const all = statements(registered.named("alerts-policy").inputs["policy"]);
    const allowed = all.filter(({ Effect }) => Effect === "Allow");
    const from = (source: string) => ({ ArnLike: { "aws:SourceArn": source } });
    expect(allowed.map(({ Principal, Condition }) => [Principal, Condition])).to.deep.equal([
      [
        { Service: "cloudwatch.amazonaws.com" },
        from("arn:aws:cloudwatch:ap-northeast-2:123456789012:alarm:*"),
      ],
      [
        { Service: "backup.amazonaws.com" },
        from("arn:aws:backup:ap-northeast-2:123456789012:backup-vault:*"),
      ],
      // EventBridge names no source: any condition would refuse all its events.
      [{ Service: "events.amazonaws.com" }, undefined],
    ]);
    expect(all.filter(({ Effect }) => Effect === "Deny")).to.deep.equal([
      {
        Effect: "Deny",
        Principal: "*",
        Action: "sns:Publish",
        Resource: "arn:aws:mock:::Topic/alerts",
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ]);
  });

  it("makes the same in the recovery region when there is one, for what publishes there", async () => {
    const { registered, result } = await made({ recoveryRegion: "ap-northeast-3" });
    const elsewhere = registered.all.filter(({ inputs }) => inputs["region"] === "ap-northeast-3");
    expect(elsewhere.map(({ name }) => name)).to.have.members([
      "alerts-recovery-key",
      "alerts-recovery-key-alias",
      "alerts-recovery",
      "alerts-recovery-policy",
      "alerts-recovery-platform@example.com",
      "alerts-recovery-night@example.com",
    ]);
    expect(elsewhere).to.have.length(registered.all.length - 8);
    const policy = registered.named("alerts-recovery-policy").inputs["policy"] as string;
    expect(policy).to.contain("arn:aws:backup:ap-northeast-3:123456789012:backup-vault:*");
    expect(registered.named("alerts-recovery-key").inputs["policy"]).to.contain(
      "arn:aws:sns:ap-northeast-3:123456789012:*",
    );
    expect(result.recoveryTopicArn && (await value(result.recoveryTopicArn))).to.equal(
      "arn:aws:mock:::Topic/alerts-recovery",
    );
  });

  it("refuses a recovery region that is none, or its own", async () => {
    const refusal = (recoveryRegion: string) =>
      made({ recoveryRegion }).catch((error: unknown) => (error as Error).message);
    expect(await refusal("ap-northeast-9")).to.contain("is no AWS region");
    expect(await refusal("ap-northeast-2")).to.contain("is the region of the topic itself");
  });

  it("subscribes each address by e-mail, under its own name whatever the order", async () => {
    const { registered } = await made({ contacts: [...args.contacts].reverse() });
    const { inputs } = registered.named("alerts-night@example.com");
    expect(inputs).to.deep.include({ protocol: "email", endpoint: "night@example.com" });
  });

  it("registers the same at preview, when nothing is known yet", async () => {
    const names = async (preview: boolean) => {
      const { registered } = await underMocks(
        () => new AlertTopic("alerts", args),
        preview ? { preview, create: undefined } : {},
      );
      return registered.all.map(({ urn }) => urn).sort();
    };
    expect(await names(true)).to.deep.equal(await names(false));
  });

  it("refuses contacts that reach nobody, all at once", async () => {
    const refused = await made({ contacts: ["nobody", "a@example.com", "A@example.com"] }).then(
      () => "",
      (error: unknown) => (error as Error).message,
    );
    expect(refused).to.contain('AlertTopic "alerts"');
    expect(refused).to.contain('"nobody", which is no e-mail address');
    expect(refused).to.contain('"A@example.com" twice');
    const empty = await made({ contacts: [] }).catch((error: unknown) => (error as Error).message);
    expect(empty).to.contain("contacts is empty");
  });
});
