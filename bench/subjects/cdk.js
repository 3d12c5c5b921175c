// The platform of `platform.ts` as an AWS CDK app in plain JavaScript: three zones with a NAT gateway each, ECS on EC2 with a
// service behind an internal load balancer, PostgreSQL in two zones, a bucket; encrypted and logged where ours is.
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { App, Duration, RemovalPolicy, Stack } = require("aws-cdk-lib");
const autoscaling = require("aws-cdk-lib/aws-autoscaling");
const ec2 = require("aws-cdk-lib/aws-ec2");
const ecs = require("aws-cdk-lib/aws-ecs");
const elb = require("aws-cdk-lib/aws-elasticloadbalancingv2");
const iam = require("aws-cdk-lib/aws-iam");
const kms = require("aws-cdk-lib/aws-kms");
const rds = require("aws-cdk-lib/aws-rds");
const s3 = require("aws-cdk-lib/aws-s3");

function network(stack) {
  const subnet = (name, subnetType, cidrMask) => ({ name, subnetType, cidrMask });
  const vpc = new ec2.Vpc(stack, "Network", {
    ipAddresses: ec2.IpAddresses.cidr("10.64.0.0/16"),
    availabilityZones: ["eu-central-1a", "eu-central-1b", "eu-central-1c"],
    natGateways: 3,
    subnetConfiguration: [
      subnet("edge", ec2.SubnetType.PUBLIC, 24),
      subnet("app", ec2.SubnetType.PRIVATE_WITH_EGRESS, 20),
      subnet("data", ec2.SubnetType.PRIVATE_ISOLATED, 22),
    ],
    gatewayEndpoints: { S3: { service: ec2.GatewayVpcEndpointAwsService.S3 } },
    restrictDefaultSecurityGroup: false,
  });
  vpc.addFlowLog("FlowLog");
  return vpc;
}

function capacity(stack, vpc) {
  const role = new iam.Role(stack, "HostRole", {
    assumedBy: new iam.ServicePrincipal("ec2.amazonaws.com"),
  });
  const launchTemplate = new ec2.LaunchTemplate(stack, "Hosts", {
    instanceType: new ec2.InstanceType("m6i.large"),
    machineImage: ec2.MachineImage.genericLinux({ "eu-central-1": "ami-0123456789abcdef0" }),
    requireImdsv2: true,
    role,
    securityGroup: new ec2.SecurityGroup(stack, "HostGroup", { vpc }),
    userData: ec2.UserData.forLinux(),
    blockDevices: [
      {
        deviceName: "/dev/xvda",
        volume: autoscaling.BlockDeviceVolume.ebs(50, { encrypted: true, volumeType: "gp3" }),
      },
    ],
  });
  const group = new autoscaling.AutoScalingGroup(stack, "Group", {
    vpc,
    vpcSubnets: { subnetGroupName: "app" },
    launchTemplate,
    minCapacity: 3,
    maxCapacity: 6,
  });
  return new ecs.AsgCapacityProvider(stack, "Capacity", { autoScalingGroup: group });
}

function workload(stack, vpc) {
  const cluster = new ecs.Cluster(stack, "Cluster", { vpc, containerInsightsV2: "enabled" });
  const provider = capacity(stack, vpc);
  cluster.addAsgCapacityProvider(provider);
  const task = new ecs.Ec2TaskDefinition(stack, "Task", { networkMode: ecs.NetworkMode.AWS_VPC });
  task.addContainer("web", {
    image: ecs.ContainerImage.fromRegistry("docker.io/library/nginx:1.29"),
    cpu: 256,
    memoryLimitMiB: 512,
    portMappings: [{ containerPort: 80 }],
    logging: ecs.LogDrivers.awsLogs({ streamPrefix: "web", logRetention: 90 }),
  });
  const service = new ecs.Ec2Service(stack, "Service", {
    cluster,
    taskDefinition: task,
    desiredCount: 3,
    vpcSubnets: { subnetGroupName: "app" },
    capacityProviderStrategies: [{ capacityProvider: provider.capacityProviderName, weight: 1 }],
    circuitBreaker: { rollback: true },
  });
  const balancer = new elb.ApplicationLoadBalancer(stack, "Balancer", {
    vpc,
    internetFacing: false,
    vpcSubnets: { subnetGroupName: "app" },
  });
  const listener = balancer.addListener("Http", { port: 80, open: false });
  listener.addTargets("Web", { port: 80, targets: [service], healthCheck: { path: "/" } });
  return service;
}

function data(stack, vpc, service) {
  const database = new rds.DatabaseInstance(stack, "Database", {
    engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }),
    vpc,
    vpcSubnets: { subnetGroupName: "data" },
    multiAz: true,
    instanceType: new ec2.InstanceType("r6g.large"),
    allocatedStorage: 100,
    maxAllocatedStorage: 500,
    storageEncryptionKey: new kms.Key(stack, "DatabaseKey", { enableKeyRotation: true }),
    backupRetention: Duration.days(14),
    deletionProtection: true,
    parameters: { "rds.force_ssl": "1" },
    databaseName: "orders",
  });
  database.connections.allowDefaultPortFrom(service);
  new s3.Bucket(stack, "Files", {
    encryption: s3.BucketEncryption.KMS,
    versioned: true,
    enforceSSL: true,
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    lifecycleRules: [
      {
        transitions: [
          { storageClass: s3.StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(30) },
        ],
      },
    ],
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

const outdir = mkdtempSync(join(tmpdir(), "cdk-"));
try {
  const app = new App({ outdir, analyticsReporting: false });
  const stack = new Stack(app, "Platform", {
    env: { account: "123456789012", region: "eu-central-1" },
  });
  const vpc = network(stack);
  data(stack, vpc, workload(stack, vpc));
  const { template } = app.synth().getStackByName("Platform");
  globalThis.facts = { resources: Object.keys(template.Resources).length };
} finally {
  rmSync(outdir, { recursive: true });
}
