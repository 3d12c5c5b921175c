import { cases } from "../sample";

cases("groups of instances", [
  {
    what: "may go without Spot, keys and pools, or have them",
    changes: {
      "capacity.general.ssh": { keyName: "platform", from: ["10.0.8.0/22"] },
      "capacity.general.maxLifetime": "30d",
      "capacity.general.refresh": { checkpoints: [50, 100], pause: "5m" },
      "capacity.general.scaling": { target: 90, steps: [1, 2], warmUp: "120s" },
      "capacity.general.readyHook": { timeout: "600s" },
    },
    expected: [],
  },
  {
    what: "are asked for what is possible",
    changes: { "capacity.general.warmPool": { minSize: 1 } },
    expected: [
      "capacity.general: warmPool is not for a group with Spot instances; leave one of them out",
    ],
  },
  {
    what: "open port 22 to ranges of sites only",
    changes: { "capacity.general.ssh": { keyName: "platform", from: ["10.64.0.0/16"] } },
    expected: [
      "capacity.general.ssh: ssh.from has 10.64.0.0/16, which lies in none of 10.0.0.0/14",
    ],
  },
  {
    what: "keep those that always run on demand in production",
    stack: "prod",
    changes: { "capacity.general.spot": { onDemandBase: 2 } },
    expected: [
      "capacity.general.spot.onDemandBase: must be at least 3 in production: AWS may take all Spot instances back at once",
    ],
  },
  {
    what: "may be Spot above that number, also in production",
    stack: "prod",
    changes: { "capacity.general.spot": { onDemandBase: 3 } },
    expected: [],
  },
  {
    what: "have no name that AWS has taken",
    changes: {
      "capacity.fargate": { instances: ["m7i.large"], ami: "ami-0123456789abcdef0", size: [1, 2] },
      "services.storefront.cloud": { capacity: "general", count: 1 },
      "services.orders-api.cloud": { capacity: "general", count: 1 },
      "services.report-worker.cloud": { capacity: "general", count: 1 },
    },
    expected: [
      "capacity.fargate: has the name of a capacity that AWS runs and that is there always",
    ],
  },
]);

cases("tasks on their capacity", [
  {
    what: "fit on an instance",
    changes: { "services.storefront.size.memory": 8192 },
    expected: [
      'services.storefront.size: can never run on capacity "general": one task takes more memory than a t3.medium has for tasks, and ECS adds no host for it',
    ],
  },
  {
    what: "fit on all instances that may run",
    changes: { "services.storefront.cloud.count": 7 },
    expected: [
      "capacity.general.size: is too small: 9 tasks, and one more while a service is deployed, need 5 hosts or more for their network interfaces; there are 4 at most",
    ],
  },
  {
    what: "have nothing that Bottlerocket cannot run",
    changes: {
      "capacity.general.os": "bottlerocket",
      "services.storefront.discovery": "service-connect",
      "services.storefront.volumes.files": {
        path: "/mnt/files",
        efs: { fileSystem: "fs-0123456789abcdef0", securityGroup: "sg-0123456789abcdef0" },
      },
    },
    expected: [
      "services.storefront.discovery: is service-connect, whose proxy does not run on Bottlerocket",
      "services.storefront.volumes.files: is EFS, which Bottlerocket does not mount for tasks with an address of their own",
    ],
  },
  {
    what: "share trunks where the account has them",
    changes: {
      "services.storefront.cloud.count": 7,
      "capacity.general.instances": ["m7i.large"],
      "operations.eniTrunking": true,
    },
    expected: [],
  },
  {
    what: "have no trunks where nobody looks after the account",
    changes: { "operations.eniTrunking": true, accountBaseline: "none" },
    expected: [
      "operations.eniTrunking: holds for the whole account, whose baseline nobody owns here: accountBaseline is none",
    ],
  },
  {
    what: "may be on Fargate, in one of its sizes",
    changes: { "services.storefront.cloud": { capacity: "fargate-spot", count: 1 } },
    expected: [
      "services.storefront.size: cpu 256 with memory 256 is no size of Fargate; the smallest that holds it is cpu 256 with memory 512",
    ],
  },
  {
    what: "are on Fargate without any group",
    changes: {
      capacity: {},
      "services.storefront.cloud": { capacity: "fargate", count: 1 },
      "services.storefront.size": { cpu: 256, memory: 512 },
      "services.orders-api.cloud": { capacity: "fargate", count: 1 },
      "services.report-worker.cloud": { capacity: "fargate", count: 1 },
    },
    expected: [],
  },
  {
    what: "find addresses while all of them are deployed",
    changes: {
      "network.cidr": "10.64.0.0/22",
      "services.storefront.cloud": { capacity: "fargate", count: 50 },
      "services.storefront.size": { cpu: 256, memory: 512 },
    },
    expected: [
      "network.cidr: is too small for what may run: 4 addresses for instances and 104 for tasks while all are deployed; the application subnets of zones a, b have 102",
    ],
  },
  {
    what: "find addresses in a further range",
    changes: {
      "network.cidr": "10.64.0.0/22",
      "network.secondaryCidrs": ["100.64.0.0/24"],
      "network.applicationRanges": ["100.64.0.0/24"],
      "services.storefront.cloud": { capacity: "fargate", count: 50 },
      "services.storefront.size": { cpu: 256, memory: 512 },
    },
    expected: [],
  },
]);
