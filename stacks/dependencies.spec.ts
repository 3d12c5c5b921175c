import { expect } from "chai";
import * as pulumi from "@pulumi/pulumi";
import { bucketVariable, databaseVariables, dependencies } from "./dependencies";
import { value } from "./spec-value";

const database = {
  address: pulumi.output("db.example.com"),
  port: pulumi.output(5432),
  databaseName: pulumi.output("orders"),
  masterSecretArn: pulumi.output("arn:secret"),
  keyArn: pulumi.output("arn:database-key"),
};
const storage = {
  bucketNames: { "paid-invoices": pulumi.output("shop-invoices") },
  bucketArns: { "paid-invoices": pulumi.output("arn:invoices") },
  keyArn: pulumi.output("arn:storage-key"),
};

describe("dependencies", () => {
  it("give the database's address and the right to read its secret, and nothing else", async () => {
    const { value: found } = await value(dependencies(database, storage)["database"]);
    expect(found).to.deep.equal({
      environment: {
        DATABASE_HOST: "db.example.com",
        DATABASE_PORT: "5432",
        DATABASE_NAME: "orders",
        DATABASE_SECRET_ARN: "arn:secret",
      },
      statements: [
        { actions: ["secretsmanager:GetSecretValue"], resources: ["arn:secret"] },
        { actions: ["kms:Decrypt"], resources: ["arn:database-key"] },
      ],
    });
    expect(Object.keys((found as { environment: object }).environment)).to.deep.equal(
      databaseVariables,
    );
  });

  it("give a bucket's name and the right to work with its objects", async () => {
    const { value: found } = await value(dependencies(database, storage)["paid-invoices"]);
    expect(found).to.deep.equal({
      environment: { PAID_INVOICES_BUCKET: "shop-invoices" },
      statements: [
        { actions: ["s3:ListBucket"], resources: ["arn:invoices"] },
        {
          actions: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
          resources: ["arn:invoices/*"],
        },
        { actions: ["kms:Decrypt", "kms:GenerateDataKey"], resources: ["arn:storage-key"] },
      ],
    });
  });

  it("name a bucket's variable so that shells take it", () => {
    expect(bucketVariable("paid-invoices")).to.equal("PAID_INVOICES_BUCKET");
  });
});
