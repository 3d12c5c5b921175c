import { expect } from "chai";
import { filesOf, mountPoints, reservedVolumes, taskVolumes } from "./files";

const cache = { path: "/var/cache/nginx" };
const invoices = {
  path: "/mnt/invoices",
  readOnly: true,
  efs: {
    fileSystem: "fs-0123456789abcdef0",
    accessPoint: "fsap-0123456789abcdef0",
    securityGroup: "sg-0123456789abcdef0",
  },
};

describe("filesOf", () => {
  it("lets a container with a read-only root write to /tmp, and where its own volumes are", () => {
    expect(filesOf({ volumes: { cache } })).to.deep.equal({ tmp: { path: "/tmp" }, cache });
    expect(filesOf({ volumes: { scratch: { path: "/tmp" } } })).to.deep.equal({
      scratch: { path: "/tmp" },
    });
  });

  it("adds nothing to a container that may write anywhere", () => {
    expect(filesOf({ writableRoot: true, exec: true })).to.deep.equal({});
    expect(filesOf({ writableRoot: true, volumes: { cache } })).to.deep.equal({ cache });
  });

  it("lets the agent of ECS Exec write where it must", () => {
    const files = filesOf({ exec: true });
    expect(Object.values(files).map(({ path }) => path)).to.deep.equal([
      "/tmp",
      "/managed-agents",
      "/var/lib/amazon/ssm",
      "/var/log/amazon/ssm",
    ]);
    expect(Object.keys(files)).to.deep.equal(reservedVolumes);
  });
});

describe("the volumes of a task", () => {
  const files = { scratch: cache, share: { path: "/mnt/share", host: "/srv/share" }, invoices };

  it("are scratch space, folders of the host, and EFS encrypted on its way, in the order of their names", () => {
    expect(taskVolumes(files)).to.deep.equal([
      {
        name: "invoices",
        efsVolumeConfiguration: {
          fileSystemId: "fs-0123456789abcdef0",
          transitEncryption: "ENABLED",
          authorizationConfig: { accessPointId: "fsap-0123456789abcdef0", iam: "ENABLED" },
        },
      },
      { name: "scratch" },
      { name: "share", hostPath: "/srv/share" },
    ]);
  });

  it("are mounted where the service says, in an order of their own", () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(mountPoints(files)).to.deep.equal([
      { sourceVolume: "invoices", containerPath: "/mnt/invoices", readOnly: true },
      { sourceVolume: "scratch", containerPath: "/var/cache/nginx", readOnly: false },
      { sourceVolume: "share", containerPath: "/mnt/share", readOnly: false },
    ]);
    expect(mountPoints(reversed)).to.deep.equal(mountPoints(files));
    expect(taskVolumes(reversed)).to.deep.equal(taskVolumes(files));
  });
});
