import { expect } from "chai";
import { containerProblems, type Contained } from "./container-problems";
import { fileSystemProblems } from "./file-systems";

const secret = "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:docker-hub-AbCdEf";
const digest = `sha256:${"0".repeat(64)}`;
const efs = { fileSystem: "fs-0123456789abcdef0", securityGroup: "sg-0123456789abcdef0" };

const service = (changes: Partial<Contained>): Contained => ({
  image: "docker.io/library/nginx:1.29",
  cloud: { capacity: "general" },
  ...changes,
});

const volume = (changes: object, more: Partial<Contained> = {}) =>
  containerProblems(service({ volumes: { data: { path: "/data", ...changes } }, ...more }));

/** Each wrong service, what it is about, and a part of what is said. */
const wrong: [string, ReturnType<typeof containerProblems>, string, string][] = [
  [
    "a digest that is cut off",
    containerProblems(service({ image: "nginx@sha256:00" })),
    "image",
    "64",
  ],
  [
    "credentials for an image that is built",
    containerProblems({ build: ".", registryCredentials: secret }),
    "registryCredentials",
    "no effect on an image that is built",
  ],
  [
    "credentials for a registry that is cached",
    containerProblems(service({ registryCredentials: secret }), ["docker.io"]),
    "registryCredentials",
    "come from the cache",
  ],
  [
    "credentials in a parameter",
    containerProblems(
      service({ registryCredentials: "arn:aws:ssm:ap-northeast-2:123456789012:parameter/x" }),
    ),
    "registryCredentials",
    "not the ARN of a secret",
  ],
  [
    "a user with two groups",
    containerProblems(service({ user: "app:users:staff" })),
    "user",
    'such as "1000:1000"',
  ],
  [
    "a group without a user",
    containerProblems(service({ user: ":1000" })),
    "user",
    '":1000" is no user',
  ],
  [
    "all actions",
    containerProblems(service({ permissions: [{ actions: ["*"], resources: ["*"] }] })),
    "permissions[0]",
    "all actions of a service cannot be given",
  ],
  [
    "all actions of one service",
    containerProblems(service({ permissions: [{ actions: ["s3:*"], resources: ["*"] }] })),
    "permissions[0]",
    "all actions of a service cannot be given",
  ],
  [
    "no action",
    containerProblems(service({ permissions: [{ actions: [], resources: ["*"] }] })),
    "permissions[0]",
    "allows no action",
  ],
  [
    "a permission for nothing",
    containerProblems(service({ permissions: [{ actions: ["sqs:SendMessage"], resources: [] }] })),
    "permissions[0]",
    "names no resource",
  ],
  [
    "a resource that is no ARN",
    containerProblems(
      service({ permissions: [{ actions: ["sqs:SendMessage"], resources: ["queue"] }] }),
    ),
    "permissions[0]",
    'resource "queue" is not an ARN',
  ],
  ["a relative path", volume({ path: "data" }), "volumes.data", "absolute path"],
  ["the root as a path", volume({ path: "/" }), "volumes.data", "not the root"],
  ["a way out of a path", volume({ path: "/data/../etc" }), "volumes.data", "absolute path"],
  ["two sources", volume({ efs, host: "/srv" }), "volumes.data", "it has efs and host"],
  ["scratch space to read", volume({ readOnly: true }), "volumes.data", "nobody may write"],
  ["the host's root", volume({ host: "/" }), "volumes.data", "not their root"],
  ["the host's root, hidden", volume({ host: "//" }), "volumes.data", "not their root"],
  ["the host's root by a detour", volume({ host: "/srv/." }), "volumes.data", "not their root"],
  ["Docker's socket", volume({ host: "/var/run/docker.sock" }), "volumes.data", "governs it"],
  ["what holds Docker's files", volume({ host: "/var" }), "volumes.data", "governs it"],
  ["settings of the host", volume({ host: "/etc/" }), "volumes.data", "governs it"],
  [
    "a folder of Fargate",
    volume({ host: "/srv" }, { cloud: { capacity: "fargate" } }),
    "volumes.data",
    "Fargate has no hosts",
  ],
  [
    "EFS on premises",
    volume({ efs }, { onPremises: {} }),
    "volumes.data",
    "cannot be mounted on premises",
  ],
  [
    "an id that is none",
    volume({ efs: { ...efs, accessPoint: "invoices" } }),
    "volumes.data",
    'efs.accessPoint "invoices" is no id',
  ],
  [
    "a name that a read-only root needs",
    containerProblems(service({ volumes: { tmp: { path: "/data" } } })),
    "volumes.tmp",
    "taken",
  ],
  [
    "one path twice",
    containerProblems(service({ volumes: { a: { path: "/data" }, b: { path: "/data" } } })),
    "volumes.b",
    'that of volume "a"',
  ],
  [
    "a health check without a command",
    containerProblems(service({ healthCheck: { command: [] } })),
    "healthCheck.command",
    "is empty",
  ],
  [
    "a health check every second",
    containerProblems(service({ healthCheck: { command: ["true"], intervalSeconds: 1 } })),
    "healthCheck.intervalSeconds",
    "is 1; write 5 to 300",
  ],
];

describe("containerProblems", () => {
  it("takes what ECS takes", () => {
    const good: Partial<Contained>[] = [
      { image: `docker.io/example/orders-api@${digest}` },
      { image: "localhost:5000/orders-api:4.2.0", registryCredentials: secret },
      { permissions: [{ actions: ["sqs:Send*"], resources: ["arn:aws:sqs:*:*:orders"] }] },
      {
        volumes: { scratch: { path: "/data" }, files: { path: "/mnt/files", efs, readOnly: true } },
      },
      { volumes: { files: { path: "/mnt/files", host: "/srv/files" } }, onPremises: {} },
      { healthCheck: { command: ["curl", "-f", "http://localhost/"], startSeconds: 0 } },
    ];
    for (const changes of good) {
      expect(containerProblems(service(changes))).to.deep.equal([]);
    }
  });

  for (const [what, problems, path, text] of wrong) {
    it(`refuses ${what}`, () => {
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
      expect(problems[0]?.message).to.contain(text);
    });
  }
});

describe("fileSystemProblems", () => {
  const mounts = (securityGroup: string) => ({
    volumes: { files: { path: "/mnt/files", efs: { ...efs, securityGroup } } },
  });

  it("takes one security group of a file system, and refuses two", () => {
    const one = "sg-00000000000000001";
    expect(fileSystemProblems({ a: mounts(one), b: mounts(one) })).to.deep.equal([]);
    expect(
      fileSystemProblems({ a: mounts(one), b: mounts("sg-00000000000000002") }),
    ).to.have.length(1);
  });
});
