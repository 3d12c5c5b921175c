import { expect } from "chai";
import { cases, problems } from "../sample";

const secret = (name: string) =>
  `arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:${name}-AbCdEf`;
const hub = { credentials: secret("ecr-pullthroughcache/hub") };
const efs = { fileSystem: "fs-0123456789abcdef0", securityGroup: "sg-0123456789abcdef0" };

cases("containers", [
  {
    what: "a cache that has no way to its registry",
    changes: { imageCaches: { "docker.io": hub }, "network.egress": "none" },
    expected: [
      "network.endpoints: must have containers: egress is none, and hosts of services in the cloud, such as storefront, reach ECS no other way",
      "imageCaches: needs a way to the internet for the first pull of each image, and network.egress is none",
    ],
  },
  {
    what: "a cache of a registry that asks for a user",
    changes: { imageCaches: { "docker.io": {} } },
    expected: [
      "imageCaches.docker.io: it asks for a user: write credentials, the ARN of a secret named ecr-pullthroughcache/…",
    ],
  },
  {
    what: "EFS for tasks on premises",
    changes: { "services.orders-api.volumes": { files: { path: "/mnt/files", efs } } },
    expected: [
      "services.orders-api.volumes.files: EFS cannot be mounted on premises; share a bucket through a gateway of the site, mount it on the hosts and name the folder in host",
    ],
  },
  {
    what: "one file system with two security groups",
    changes: {
      "services.storefront.volumes": {
        one: { path: "/mnt/one", efs },
        two: { path: "/mnt/two", efs: { ...efs, securityGroup: "sg-0123456789abcdef1" } },
      },
    },
    expected: [
      "services: fs-0123456789abcdef0 is said to have the security groups sg-0123456789abcdef0 and sg-0123456789abcdef1; name one",
    ],
  },
  {
    what: "a permission for everything",
    changes: { "services.storefront.permissions": [{ actions: ["*"], resources: ["*"] }] },
    expected: [
      'services.storefront.permissions[0]: action "*" is not service:Action, such as sqs:SendMessage; all actions of a service cannot be given',
    ],
  },
]);

describe("containers that can run", () => {
  it("pass with a cache, a user, a shell, telemetry and files", () => {
    const changes = {
      imageCaches: { "docker.io": hub, "quay.io": {} },
      "services.storefront.exec": true,
      "services.storefront.telemetry": true,
      "services.storefront.user": "101:101",
      "services.storefront.volumes": { files: { path: "/mnt/files", efs, readOnly: true } },
      "services.orders-api.volumes": { files: { path: "/mnt/files", host: "/srv/files" } },
    };
    expect(problems(changes)).to.deep.equal([]);
  });
});
