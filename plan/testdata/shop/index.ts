/** A small program to plan in tests: a component with a network, a secret, unknown values and an activation. */
import * as aws from "@pulumi/aws/provider";
import * as ec2 from "@pulumi/aws/ec2";
import * as ssm from "@pulumi/aws/ssm";
import * as pulumi from "@pulumi/pulumi";

class Shop extends pulumi.ComponentResource {
  readonly vpcId: pulumi.Output<string>;
  constructor(name: string, expires: string, opts: pulumi.ComponentResourceOptions) {
    super("shop:index:Shop", name, {}, opts);
    const parent = { parent: this };
    const vpc = new ec2.Vpc(`${name}-vpc`, { cidrBlock: "10.9.0.0/16" }, parent);
    for (const [index, zone] of ["a", "b"].entries()) {
      new ec2.Subnet(
        `${name}-app-${zone}`,
        {
          vpcId: vpc.id,
          cidrBlock: `10.9.${index}.0/24`,
          availabilityZone: `ap-northeast-2${zone}`,
        },
        parent,
      );
    }
    const value = pulumi.secret("correct-horse-battery");
    new ssm.Parameter(`${name}-key`, { type: "SecureString", value }, { ...parent, protect: true });
    new ssm.Activation(`${name}-racks`, { iamRole: "racks", expirationDate: expires }, parent);
    this.vpcId = vpc.id;
    this.registerOutputs({ vpcId: this.vpcId });
  }
}

const config = new pulumi.Config();
const failure = config.get("failure");
if (failure === "settings") throw new pulumi.RunError("shop:size: it is too large");
if (failure === "defect") throw new Error("left is not a function");
if (failure === "late") void pulumi.output(1).apply(() => Promise.reject(new Error("too late")));

const provider = new aws.Provider("aws", { region: "ap-northeast-2" });
const shop = new Shop("shop", config.require("expires"), { provider });
if (failure === "twice") new Shop("shop", config.require("expires"), { provider });

export const vpcId = shop.vpcId;
export const token = config.requireSecret("token");
export const handOver = ["Register the racks: the activation is open."];
