import { expect } from "chai";
import { type Registrations, underMocks } from "../../testing/harness";
import { Protection, trustPolicy } from "../shared";
import { Availability, ResilientPostgres } from ".";
import { build, deployment, minimal } from "./fixtures.spec";

describe("what surrounds the database", () => {
  it("has its logs and its monitoring role in place before the instance", async () => {
    const { registered } = await build();
    const instance = registered.named("database", "aws:rds/instance:Instance");
    const log = registered.named("database-log-postgresql");
    expect(log.inputs["name"]).to.equal("/aws/rds/instance/shop-prod-database/postgresql");
    expect(log.inputs["retentionInDays"]).to.equal(90);
    const role = registered.named("database-monitoring", "aws:iam/role:Role");
    expect(role.inputs["assumeRolePolicy"]).to.equal(
      trustPolicy(deployment, "monitoring.rds.amazonaws.com"),
    );
    expect(instance.propertyDependencies["monitoringRoleArn"]).to.deep.equal([role.urn]);
    const attachment = registered.named(
      "database-monitoring",
      "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
    );
    expect(attachment.inputs["policyArn"]).to.equal(
      "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole",
    );
    const upgradeLog = registered.named("database-log-upgrade");
    expect(instance.dependencies).to.include.members([log.urn, upgradeLog.urn, attachment.urn]);
  });

  it("opens the port at both ends for a group, and at the database for a range", async () => {
    const { registered } = await build();
    const port = { ipProtocol: "tcp", fromPort: 5432, toPort: 5432 };
    expect(registered.named("database-ingress-app").inputs).to.deep.include({
      ...port,
      securityGroupId: "sg-data",
      referencedSecurityGroupId: "sg-app",
    });
    expect(registered.named("database-egress-app").inputs).to.deep.include({
      ...port,
      securityGroupId: "sg-app",
      referencedSecurityGroupId: "sg-data",
    });
    expect(registered.named("database-ingress-10.0.8.0/22").inputs).to.deep.include({
      ...port,
      securityGroupId: "sg-data",
      cidrIpv4: "10.0.8.0/22",
    });
  });

  it("alarms with a text that says what to do, and passes on what RDS says of this database", async () => {
    const { registered } = await build();
    const storage = registered.named("database-storage").inputs;
    expect(storage).to.deep.include({
      namespace: "AWS/RDS",
      metricName: "FreeStorageSpace",
      dimensions: { DBInstanceIdentifier: "shop-prod-database" },
      comparisonOperator: "LessThanThreshold",
      alarmActions: ["arn:aws:sns:topic"],
    });
    expect(storage["alarmDescription"]).to.match(
      /ceiling of 1024 GiB \(raise storage\.ceilingGiB\)/,
    );
    const rule = registered.named("database-events", "aws:cloudwatch/eventRule:EventRule");
    const pattern = JSON.parse(rule.inputs["eventPattern"] as string) as {
      detail: { SourceIdentifier: string[]; $or: object[] };
    };
    expect(pattern.detail.SourceIdentifier).to.deep.equal(["shop-prod-database"]);
    expect(pattern.detail.$or).to.have.length(2);
    expect(pattern.detail.$or[0]).to.have.property("EventID").that.includes("RDS-EVENT-0224");
    expect(pattern.detail.$or[1]).to.deep.equal({
      EventCategories: ["failover", "failure", "low storage", "maintenance", "security patching"],
    });
    const target = registered.named("database-events", "aws:cloudwatch/eventTarget:EventTarget");
    expect(target.inputs["arn"]).to.equal("arn:aws:sns:topic");
  });

  it("stays silent without a topic and without a plan, and admits no range", async () => {
    const { registered } = await underMocks(() => new ResilientPostgres("database", minimal));
    expect(registered.ofType("aws:cloudwatch/eventRule:EventRule")).to.deep.equal([]);
    expect(registered.named("database-cpu").inputs["alarmActions"]).to.deep.equal([]);
    expect(registered.ofType("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"))
      .to.have // prettier-ignore
      .lengthOf(1);
    expect(registered.named("database", "aws:rds/instance:Instance").inputs["tags"]).to.deep.equal({
      Name: "database",
    });
  });
});

describe("the life of the database", () => {
  const retention = (registered: Registrations) => {
    const instance = registered.named("database", "aws:rds/instance:Instance");
    const key = registered.named("database-key");
    const { deletionProtection, skipFinalSnapshot, finalSnapshotIdentifier } = instance.inputs;
    return {
      deletionProtection,
      skipFinalSnapshot,
      finalSnapshotIdentifier,
      deleteAutomatedBackups: instance.inputs["deleteAutomatedBackups"],
      keyWindow: key.inputs["deletionWindowInDays"],
      oldParameters: registered.named("database-parameters").inputs["skipDestroy"],
      protected: registered.all.filter(({ protect }) => protect).map(({ name }) => name),
    };
  };

  it("is protected unless told otherwise", async () => {
    const { registered } = await build();
    expect(retention(registered)).to.deep.equal({
      deletionProtection: true,
      skipFinalSnapshot: false,
      finalSnapshotIdentifier: "shop-prod-database-final",
      deleteAutomatedBackups: false,
      keyWindow: 30,
      oldParameters: true,
      protected: ["database-key", "database"],
    });
  });

  it("goes with the stack where it is disposable", async () => {
    const { registered } = await build({ protection: Protection.Disposable });
    expect(retention(registered)).to.deep.equal({
      deletionProtection: false,
      skipFinalSnapshot: true,
      finalSnapshotIdentifier: undefined,
      deleteAutomatedBackups: true,
      keyWindow: 7,
      oldParameters: false,
      protected: [],
    });
  });

  it("lives in one zone, with the retention that is asked for", async () => {
    const { registered } = await build({
      availability: Availability.SingleAz,
      backupRetentionDays: 7,
    });
    const { inputs } = registered.named("database", "aws:rds/instance:Instance");
    expect(inputs).to.deep.include({ multiAz: false, backupRetentionPeriod: 7 });
  });
});
