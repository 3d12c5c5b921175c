import { expect } from "chai";
import * as fc from "fast-check";
import { rulePriority } from "./ingress/route";
import { clusterArgs, ordersApi, reportWorker, says } from "./testdata";
import type { ContainerClusterArgs } from "./arguments";
import type { CapacityArgs } from "./capacity/arguments";
import { clusterProblems } from "./validate";
import { isArm } from "./capacity/validate";

const problems = (changes: Partial<ContainerClusterArgs>, name = "hub") =>
  clusterProblems(name, clusterArgs(changes));

/** The problems of the one capacity "general"; no service needs it. */
const capacity = (changes: Partial<CapacityArgs>) => {
  const general = { ...clusterArgs().capacity["general"], ...changes } as CapacityArgs;
  return problems({ capacity: { general }, services: {} });
};

describe("clusterProblems", () => {
  it("has nothing to say of a sound cluster", () => {
    expect(problems({})).to.deep.equal([]);
  });

  it("tells all problems at once", () => {
    const general = { instanceTypes: [], ami: "latest", minSize: 3, maxSize: 2 };
    says(
      problems({ capacity: { general }, services: { "orders-api": { ...ordersApi, cpu: 1 } } }),
      'capacity "general": sizes are 3 to 2',
      'capacity "general": instanceTypes is empty',
      'capacity "general": ami is "latest"',
      'service "orders-api": cpu is 1',
    );
  });

  it("takes only days that CloudWatch Logs takes", () => {
    expect(problems({ logRetentionDays: 30 })).to.deep.equal([]);
    says(
      problems({ logRetentionDays: 31 }),
      "logRetentionDays is 31; CloudWatch Logs keeps events for one of 1, 3,",
    );
  });
});

describe("clusterProblems of capacity", () => {
  it("refuses names that AWS keeps for itself, and names too long", () => {
    const { capacity: groups } = clusterArgs();
    says(problems({ services: {}, capacity: groups }, "ecs"), "not beginning with `aws`, `ecs`");
    const long = { ["g".repeat(60)]: groups["general"] as CapacityArgs };
    says(problems({ services: {}, capacity: long }), "the name of the IAM role would be");
  });

  it("asks for whole, ordered sizes and a volume that holds the image", () => {
    says(capacity({ minSize: 0, maxSize: 0 }), "sizes are 0 to 0");
    says(capacity({ minSize: 0.5 }), "sizes are 0.5 to 3");
    says(capacity({ rootVolumeGiB: 20 }), "rootVolumeGiB is 20; the image takes 30");
    expect(capacity({ minSize: 0, maxSize: 1, rootVolumeGiB: 30 })).to.deep.equal([]);
  });

  it("asks for instance types of one architecture", () => {
    says(capacity({ instanceTypes: ["m7i.large", "m7g.large"] }), "m7g.large are Arm");
    says(capacity({ instanceTypes: ["medium"] }), "instanceTypes has medium");
    says(capacity({ instanceTypes: ["m7i.large", "m7i.large"] }), "names a type twice");
    expect(capacity({ instanceTypes: ["m7i.large", "m6i.large"] })).to.deep.equal([]);
  });

  it("takes an image by id or by parameter", () => {
    const parameter = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id";
    expect(capacity({ ami: `resolve:ssm:${parameter}` })).to.deep.equal([]);
    says(capacity({ ami: parameter }), "write ami-… or resolve:ssm:");
  });

  it("tells Arm processors by the type's name", () => {
    const types = [
      "t4g.small",
      "m7g.large",
      "c7gn.xlarge",
      "is4gen.large",
      "a1.large",
      "g5g.xlarge",
    ];
    expect(types.filter((type) => !isArm(type))).to.deep.equal([]);
    const others = ["t3.small", "m7i.large", "g4dn.xlarge", "g5.xlarge", "c7i-flex.large"];
    expect(others.filter(isArm)).to.deep.equal([]);
  });
});

describe("clusterProblems between services", () => {
  it("refuses two services of a fleet on one port", () => {
    const other = { ...ordersApi, route: undefined };
    says(
      problems({ services: { a: ordersApi, b: other } }),
      'services "a" and "b" both take port 8080 of the hosts of fleet "racks"',
    );
    const elsewhere = { ...other, onPremises: { fleet: "files", count: 1 } };
    expect(problems({ services: { a: ordersApi, b: elsewhere } })).to.deep.equal([]);
  });

  it("refuses two services on one route", () => {
    const cloudOnly = { ...ordersApi, onPremises: undefined };
    says(
      problems({ services: { a: cloudOnly, b: cloudOnly } }),
      'services "a" and "b" both have the route orders.internal.example.com/',
    );
  });

  it("names both services whose names come to the same priority", () => {
    const routeOf = (key: string) => ({ host: `${key}.example.com` });
    const seen = new Map<number, string>();
    let pair: [string, string] | undefined;
    for (let index = 0; !pair; index++) {
      const key = `s${index}`;
      const priority = rulePriority(key, routeOf(key));
      const other = seen.get(priority);
      if (other !== undefined) pair = [other, key];
      seen.set(priority, key);
    }
    const services = Object.fromEntries(
      pair.map((key) => [key, { ...ordersApi, onPremises: undefined, route: routeOf(key) }]),
    );
    says(
      problems({ services }),
      `is the priority of service ${pair[0]} too: it follows from the names, and both come to the same. Say route.priority: `,
    );
  });

  it("checks what the load balancer needs only when there is one", () => {
    const changes = { subnetIds: ["subnet-a"], clientPrefixes: [] };
    expect(problems({ ...changes, services: { w: reportWorker } })).to.deep.equal([]);
    says(problems(changes), "clientPrefixes is empty", "needs two subnets");
    says(
      problems(
        { capacity: { general: clusterArgs().capacity["general"] as CapacityArgs } },
        "h".repeat(21),
      ),
      'service "orders-api": the name of the target group would be',
      "the name of the load balancer would be",
      "the name of the bucket would be",
    );
  });

  it("asks for sound client ranges", () => {
    const clientPrefixes = ["10.0.0.1/8", "0.0.0.0/0", "10.0.0.0/8", "10.0.0.0/8"];
    says(
      problems({ clientPrefixes }),
      "clientPrefixes: ",
      "0.0.0.0/0 would admit everybody",
      "10.0.0.0/8 stands there twice",
    );
  });

  it("gives a service the same verdict however many others there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), (others) => {
        const workers = Object.fromEntries(
          Array.from({ length: others }, (_, index) => [`worker-${index}`, reportWorker]),
        );
        const services = { "orders-api": { ...ordersApi, cpu: 1 }, ...workers };
        says(problems({ services }), 'service "orders-api": cpu is 1');
      }),
    );
  });
});
