import { expect } from "chai";
import type * as pulumi from "@pulumi/pulumi";
import { policyDocument } from "./iam";

const known = (output: pulumi.Output<string>) =>
  new Promise<unknown>((resolve) => {
    output.apply((text) => {
      resolve(JSON.parse(text));
    });
  });

describe("policyDocument", () => {
  it("allows, on conditions where there are any", async () => {
    const cluster = "arn:aws:ecs:ap-northeast-2:123456789012:cluster/hub";
    const document = policyDocument([
      { actions: ["s3:GetObject"], resources: ["arn:aws:s3:::bucket/*"] },
      {
        actions: ["ecs:ListTasks"],
        resources: ["*"],
        conditions: { ArnEquals: { "ecs:cluster": cluster } },
      },
    ]);
    expect(await known(document)).to.deep.equal({
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Action: ["s3:GetObject"], Resource: ["arn:aws:s3:::bucket/*"] },
        {
          Effect: "Allow",
          Action: ["ecs:ListTasks"],
          Resource: ["*"],
          Condition: { ArnEquals: { "ecs:cluster": cluster } },
        },
      ],
    });
  });
});
