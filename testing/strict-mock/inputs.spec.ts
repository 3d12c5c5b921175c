import * as ec2 from "@pulumi/aws/ec2";
import { Provider } from "@pulumi/aws/provider";
import * as s3 from "@pulumi/aws/s3";
import * as sns from "@pulumi/aws/sns";
import * as pulumi from "@pulumi/pulumi";
import { loosely, Raw, refuses } from "./refuses";

const subnet = (inputs: object) =>
  new Raw("aws:ec2/subnet:Subnet", "app-a", { vpcId: "vpc-1", ...inputs });
const service = (inputs: object) => new Raw("aws:ecs/service:Service", "api", inputs);
const provider = (inputs: object) => new Raw("pulumi:providers:aws", "aws", inputs);
const remote = (type: string) => new pulumi.ComponentResource(type, "images", {}, {}, true);

describe("the strict mock refuses what does not exist", () => {
  refuses(
    "a type that does not exist",
    () => new Raw("aws:ec2/subnett:Subnett", "app-a"),
    'app-a (aws:ec2/subnett:Subnett): there is no such type; the nearest is "aws:ec2/subnet:Subnet"',
  );
  refuses(
    "a service that does not exist",
    () => new Raw("aws:ec3/vpc:Vpc", "net"),
    'the nearest is "aws:ec2/vpc:Vpc"',
  );
  refuses(
    "a class that its file does not hold",
    () => new Raw("aws:ec2/subnet:Subnets", "app-a"),
    'the nearest is "aws:ec2/subnet:Subnet"',
  );
  refuses(
    "a package that is not installed",
    () => new Raw("gcp:s3/bucket:Bucket", "data"),
    "there is no such type",
  );
  refuses(
    "another provider",
    () => new Raw("pulumi:providers:gcp", "other"),
    "there is no such type",
  );
  refuses(
    "a component of ours that claims to be a resource",
    () => new Raw("hybrid-platform:index:HybridNetwork", "net"),
    "there is no such type",
  );
  refuses(
    "a component of a remote package that it does not have",
    () => remote("awsx:ecr:Repositry"),
    'the nearest is "awsx:ecr:Repository"',
  );
});

describe("the strict mock refuses inputs", () => {
  refuses(
    "an unknown input",
    () => subnet({ avilabilityZone: "a" }),
    'app-a (aws:ec2/subnet:Subnet): "avilabilityZone" is no input; the nearest is "availabilityZone"',
  );
  refuses(
    "an unknown input that its constructor drops",
    () => new ec2.Vpc("net", loosely({ cidrBlock: "10.0.0.0/16", enableDnsHostname: true })),
    'net (aws:ec2/vpc:Vpc): "enableDnsHostname" is no input; the nearest is "enableDnsHostnames"',
  );
  refuses(
    "an input of another type",
    () => new sns.Topic("alerts", loosely({ retentionInDays: 7 })),
    '"retentionInDays" is no input',
  );
  refuses(
    "an output given as an input",
    () => new ec2.Vpc("net", loosely({ cidrBlock: "10.0.0.0/16", arn: "arn:x" })),
    '"arn" is an output and cannot be given',
  );
  refuses(
    "a required input left out",
    () => new Raw("aws:ec2/subnet:Subnet", "app-a", {}),
    'app-a (aws:ec2/subnet:Subnet): "vpcId" is required and was not given',
  );
  refuses(
    "a required input left undefined",
    () =>
      new Raw("aws:directconnect/connection:Connection", "link", {
        bandwidth: "1Gbps",
        location: undefined,
      }),
    '"location" is required',
  );
});

describe("the strict mock refuses nested inputs", () => {
  refuses(
    "an unknown nested input",
    () => service({ networkConfiguration: { subnets: ["subnet-1"], securityGroup: ["sg-1"] } }),
    'api (aws:ecs/service:Service): "networkConfiguration.securityGroup" is no input; the nearest is "securityGroups"',
  );
  refuses(
    "an unknown nested input in a list",
    () =>
      service({ loadBalancers: [{ containerName: "api", containerPort: 80, targetGroup: "x" }] }),
    '"loadBalancers[0].targetGroup" is no input; the nearest is "targetGroupArn"',
  );
  refuses(
    "a required nested input left out",
    () => service({ loadBalancers: [{ containerName: "api" }] }),
    '"loadBalancers[0].containerPort" is required and was not given',
  );
  refuses(
    "a nested input of the wrong kind",
    () => service({ loadBalancers: [{ containerName: "api", containerPort: "80" }] }),
    '"loadBalancers[0].containerPort" must be a number',
  );
  refuses(
    "a mistake two blocks deep",
    () =>
      new Raw("aws:ec2/launchTemplate:LaunchTemplate", "nodes", {
        blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeTyp: "gp3" } }],
      }),
    '"blockDeviceMappings[0].ebs.volumeTyp" is no input; the nearest is "volumeType"',
  );
  refuses(
    "a mistake in a block of a typed resource",
    () =>
      new s3.BucketVersioning(
        "data",
        loosely({ bucket: "b", versioningConfiguration: { state: "Enabled" } }),
      ),
    '"versioningConfiguration.status" is required',
  );
  refuses(
    "a mistake inside a secret block",
    () => service({ networkConfiguration: pulumi.secret({ subnet: [] }) }),
    '"networkConfiguration.subnet" is no input',
  );
});

describe("the strict mock refuses settings of a provider", () => {
  refuses(
    "an unknown setting of the provider",
    () => provider({ regoin: "eu-central-1" }),
    '"regoin" is no input; the nearest is "region"',
  );
  refuses(
    "an unknown nested setting of the provider",
    () => new Provider("aws", loosely({ defaultTags: { tag: { Owner: "me" } } })),
    '"defaultTags.tag" is no input; the nearest is "tags"',
  );
  refuses(
    "a setting of the provider that is not JSON",
    () => provider({ allowedAccountIds: "1234," }),
    '"allowedAccountIds" is not JSON',
  );
  refuses(
    "a setting of the provider of the wrong kind",
    () => provider({ allowedAccountIds: '"1234"' }),
    '"allowedAccountIds" must be a list',
  );
});

describe("the strict mock refuses remote components", () => {
  refuses(
    "a required input of a remote component",
    () => remote("awsx:ecr:Image"),
    '"repositoryUrl" is required',
  );
});
