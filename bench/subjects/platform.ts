import {
  ContainerCluster,
  HybridNetwork,
  HybridStorage,
  ResilientPostgres,
} from "../../components";
import { record } from "../../plan/record/record";
import { reportFacts } from "./facts";

const deployment = {
  project: "hybrid-platform",
  stack: "bench",
  account: "123456789012",
  region: "eu-central-1",
  partition: "aws",
};

/** A network of three zones, a cluster with one service behind its load balancer, a database and a bucket. */
function platform(): void {
  const network = new HybridNetwork("network", {
    deployment,
    cidr: "10.64.0.0/16",
    zones: ["a", "b", "c"],
  });
  new ContainerCluster("cluster", {
    deployment,
    vpcId: network.vpcId,
    subnetIds: network.applicationSubnetIds,
    ingressSecurityGroupId: network.ingressSecurityGroupId,
    applicationSecurityGroupId: network.applicationSecurityGroupId,
    clientPrefixes: ["10.64.0.0/16"],
    capacity: {
      general: {
        instanceTypes: ["m6i.large"],
        ami: "ami-0123456789abcdef0",
        minSize: 3,
        maxSize: 6,
      },
    },
    services: {
      web: {
        image: "docker.io/library/nginx:1.29",
        port: 80,
        cpu: 256,
        memory: 512,
        route: { host: "web.example.com" },
        cloud: { capacity: "general", count: 3 },
      },
    },
  });
  new ResilientPostgres("database", {
    deployment,
    subnetIds: network.dataSubnetIds,
    securityGroupId: network.dataSecurityGroupId,
    clientSecurityGroups: { app: network.applicationSecurityGroupId },
    databaseName: "orders",
    version: "16",
    instanceClass: "db.r6g.large",
    storage: { startGiB: 100, ceilingGiB: 500 },
  });
  new HybridStorage("storage", { deployment, buckets: { files: { hotDays: 30, coldDays: 365 } } });
}

// Planned without an engine.
const { project, stack } = deployment;
void record({ project, stack }, platform).then(({ resources }) => {
  reportFacts({ resources: resources.length });
});
