import { ContainerCluster } from "../../components";

const cluster = new ContainerCluster("shop", {
  deployment: {
    project: "shop",
    stack: "dev",
    account: "123456789012",
    region: "eu-central-1",
    partition: "aws",
  },
  // What exists already: a VPC with private subnets, and a security group each for load balancer and tasks.
  vpcId: "vpc-0123456789abcdef0",
  subnetIds: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
  ingressSecurityGroupId: "sg-0123456789abcdef0",
  applicationSecurityGroupId: "sg-0123456789abcdef1",
  clientPrefixes: ["10.20.0.0/16"],
  capacity: {
    general: {
      instanceTypes: ["m7i.large"],
      ami: "ami-0123456789abcdef0",
      minSize: 2,
      maxSize: 6,
    },
  },
  services: {
    web: {
      image: "docker.io/library/httpd:2.4",
      port: 80,
      cpu: 256,
      memory: 512,
      writableRoot: true,
      route: { host: "shop.internal.example.com" },
      cloud: { capacity: "general", count: 2, most: 6, scale: { cpu: 60 } },
      deploy: { strategy: "canary", canaryPercent: 10 },
    },
    labels: {
      image: "docker.io/library/python:3.13-slim",
      command: ["python", "-m", "http.server", "9000"],
      port: 9000,
      cpu: 256,
      memory: 256,
      onPremises: { fleet: "racks", count: 2 },
    },
  },
});

/** Where callers find the load balancer. */
export const address = cluster.loadBalancerDnsName;
/** What the role of the servers on premises needs to run tasks. */
export const hostPolicyArn = cluster.hostPolicyArn;
