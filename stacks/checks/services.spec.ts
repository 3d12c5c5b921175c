import { cases } from "../sample";
import { service } from "../schema/services";

const serviceKeys = Object.keys(service.shape).join(", ");

cases("services", [
  {
    what: "what only the cloud side can do, asked for on premises",
    changes: {
      "services.label-printer.onPremises": {
        fleet: "racks",
        count: 1,
        networkMode: "awsvpc",
        capacityProvider: "general",
        efs: { fileSystem: "fs-1" },
        route: { path: "/labels" },
      },
    },
    expected: [
      "services.label-printer.onPremises.networkMode: is for the cloud side only: a task on premises uses the network of its host (bridge) and has no interface in the VPC (awsvpc)",
      "services.label-printer.onPremises.capacityProvider: is for the cloud side only: capacity providers start EC2 instances",
      "services.label-printer.onPremises.efs: is for the cloud side only: EFS cannot be mounted on premises",
      "services.label-printer.onPremises.route: is not said here: one route of the service leads to both sides",
    ],
  },
  {
    what: "the same, asked for by a service that is on premises only",
    changes: {
      "services.label-printer.mounts": [],
      "services.label-printer.colour": "red",
    },
    expected: [
      "services.label-printer.mounts: is for the cloud side only: EFS cannot be mounted on premises",
      `services.label-printer.colour: is not a key of services.label-printer; allowed: ${serviceKeys}`,
    ],
  },
  {
    what: "more of it, in the block",
    changes: {
      "services.label-printer.onPremises": {
        fleet: "racks",
        count: [1, 3],
        deploy: { strategy: "canary" },
        fargate: true,
        volumes: {},
      },
    },
    expected: [
      "services.label-printer.onPremises.count: as a range is for the cloud side only: the number of tasks on premises is fixed",
      "services.label-printer.onPremises.deploy: is for the cloud side only: on premises tasks are replaced one after the other, and nothing moves requests between them",
      "services.label-printer.onPremises.fargate: is for the cloud side only: on premises tasks run on servers of a fleet",
      "services.label-printer.onPremises.volumes: is not said here: both sides have the same files",
    ],
  },
  {
    what: "every way to ask for it, with something to do instead",
    changes: {
      "services.label-printer.scale": { cpu: 60 },
      "services.label-printer.launchType": "FARGATE",
    },
    expected: [
      "services.label-printer.scale: is for the cloud side only: the number of tasks on premises is fixed",
      "services.label-printer.launchType: is for the cloud side only: on premises tasks run on servers of a fleet",
    ],
  },
  {
    what: "keys that exist for the cloud side, on a service without it",
    changes: {
      "services.label-printer": {
        image: "docker.io/library/python:3.13-slim",
        port: 9000,
        size: { cpu: 256, memory: 512 },
        onPremises: { fleet: "racks", count: 1 },
        tcp: { port: 5000 },
        discovery: "cloud-map",
        deploy: { strategy: "blue-green", hooks: {} },
        volumes: {
          files: {
            path: "/mnt/files",
            efs: { fileSystem: "fs-0123456789abcdef0", securityGroup: "sg-0123456789abcdef0" },
          },
        },
      },
    },
    expected: [
      "services.label-printer.tcp: is for the cloud side only: the load balancer connects to no tasks on premises",
      "services.label-printer.discovery: is for the cloud side only: tasks on premises are not registered by name",
      "services.label-printer.volumes.files: EFS cannot be mounted on premises; share a bucket through a gateway of the site, mount it on the hosts and name the folder in host",
      "services.label-printer.deploy: is for the cloud side only: on premises tasks are replaced one after the other, and nothing moves requests between them",
    ],
  },
  {
    what: "a number of tasks that is none",
    changes: { "services.storefront.cloud": { count: [1, 2, 3] } },
    expected: [
      "services.storefront.cloud.count: must be a whole number from 1 to 5000, or a list of two",
    ],
  },
  {
    what: "the same words where they are only unknown keys",
    changes: { "services.storefront.networkMode": "awsvpc" },
    expected: [
      `services.storefront.networkMode: is not a key of services.storefront; allowed: ${serviceKeys}`,
    ],
  },
  {
    what: "nothing to run, too much to run, and nowhere",
    changes: {
      "services.storefront.image": undefined,
      "services.report-worker.build": "./worker",
      "services.label-printer.onPremises": undefined,
    },
    expected: [
      "services.storefront: must have either image or build; it has neither",
      "services.label-printer: runs nowhere: it must have cloud, onPremises, or both",
      "services.report-worker: must have either image or build; it has both",
    ],
  },
  {
    what: "a route without a port, without conditions, and twice",
    changes: {
      "services.report-worker.route": {},
      "services.orders-api.route": { host: "shop.internal.example.com" },
      "services.label-printer.healthCheckPath": "/",
    },
    expected: [
      "services.label-printer.healthCheckPath: has no effect without a route: only the load balancer asks",
      "services.report-worker.route: needs a port for the load balancer to send to",
      "services.orders-api.route: takes the same requests as services.storefront.route: shop.internal.example.com/",
      "services.report-worker.route: must say a host, a path, or both",
    ],
  },
  {
    what: "capacity, fleet and uses that are not there",
    changes: {
      "services.storefront.cloud.capacity": "genral",
      "services.label-printer.onPremises.fleet": "shelves",
      "services.label-printer.uses": ["invoice"],
    },
    expected: [
      "services.storefront.cloud.capacity: is not the name of a capacity group; allowed: general, fargate, fargate-spot",
      "services.label-printer.onPremises.fleet: is not the name of a fleet; allowed: racks",
      "services.label-printer.uses[0]: is not the name of a database or bucket; allowed: database, invoices, reports",
    ],
  },
  {
    what: "a choice of capacity that is left open",
    changes: {
      "capacity.large": { instances: ["m7i.large"], ami: "ami-0123456789abcdef0", size: [1, 2] },
    },
    expected: [
      "services.storefront.cloud: must say which capacity it runs on; allowed: general, large",
      "services.orders-api.cloud: must say which capacity it runs on; allowed: general, large",
      "services.report-worker.cloud: must say which capacity it runs on; allowed: general, large",
    ],
  },
  {
    what: "the cloud without capacity",
    changes: { capacity: undefined, "services.storefront.cloud.capacity": "general" },
    expected: [
      "services.storefront.cloud.capacity: is not the name of a capacity group; allowed: fargate, fargate-spot",
      "services.orders-api.cloud: needs instances to run on, and capacity has none",
      "services.report-worker.cloud: needs instances to run on, and capacity has none",
    ],
  },
  {
    what: "a fleet that runs no containers",
    changes: { "sites.seoul.fleets.racks.runs": "plain" },
    expected: [
      "services.orders-api.onPremises.fleet: is the name of a fleet that runs no containers",
      "services.label-printer.onPremises.fleet: is the name of a fleet that runs no containers",
    ],
  },
  {
    what: "the database from a site that it does not admit",
    changes: { "database.admit": [] },
    expected: [
      "services.orders-api.uses: cannot reach the database from site seoul: database.admit has no range of it",
    ],
  },
  {
    what: "a port of a fleet twice, and more tasks than hosts",
    changes: { "services.label-printer.port": 8080, "services.orders-api.onPremises.count": 3 },
    expected: [
      "services.label-printer.port: 8080 is taken on the hosts of fleet racks by services.orders-api",
      "services.orders-api.onPremises.count: must be at most 2, the hosts of fleet racks: each task takes port 8080 of a host",
    ],
  },
  {
    what: "variables that uses set already",
    changes: {
      "services.orders-api.environment": { DATABASE_HOST: "elsewhere", COLOUR: "red" },
      "services.orders-api.secrets": {
        INVOICES_BUCKET: "arn:aws:ssm:ap-northeast-2:123456789012:parameter/bucket",
      },
    },
    expected: [
      "services.orders-api.environment.DATABASE_HOST: is set already, because the service uses database",
      "services.orders-api.secrets.INVOICES_BUCKET: is set already, because the service uses invoices",
    ],
  },
  {
    what: "a secret in plain, and a variable that is none",
    changes: {
      "services.storefront.secrets": { TOKEN: "hunter2" },
      "services.storefront.environment": { "1ST": "x" },
    },
    expected: [
      "services.storefront.environment.1ST: must be the name of an environment variable",
      "services.storefront.secrets.TOKEN: must be the ARN of a secret of Secrets Manager or of a parameter of Systems Manager",
    ],
  },
]);

cases("capacity", [
  {
    what: "sizes the wrong way round, and mixed processors",
    changes: {
      "capacity.general.size": [4, 2],
      "capacity.general.instances": ["m7i.large", "m7g.large"],
    },
    expected: [
      "capacity.general.size: must go from the fewest to the most instances; given 4 to 2",
      "capacity.general.instances: mixes processors: m7g.large are Arm and the others are not; one image runs on one kind",
    ],
  },
  {
    what: "an image that production does not pin",
    stack: "prod",
    changes: { "capacity.general.ami": "resolve:ssm:/aws/image_id" },
    expected: [
      "capacity.general.ami: must be an AMI id in production: a parameter changes what runs without a review",
    ],
  },
  {
    what: "a size that is no pair",
    changes: { "capacity.general.size": [1] },
    expected: ["capacity.general.size: must have at least 2 entries"],
  },
]);
