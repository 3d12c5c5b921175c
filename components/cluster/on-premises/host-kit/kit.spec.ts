import { spawnSync } from "node:child_process";
import { expect } from "chai";
import * as fc from "fast-check";
import { parse } from "yaml";
import { neededEndpoints } from "./endpoints";
import { scriptVariables } from "./facts";
import { hostKit, registerScript, shellQuoted } from "./kit";
import { racks } from "./testdata";
import { runs } from "../../../../testing/runs";

describe("hostKit", () => {
  const [script, tasks, cloudInit] = hostKit(racks).map(({ text }) => text);

  it("has a script, tasks for Ansible, and user data for cloud-init", () => {
    expect(hostKit(racks).map(({ name }) => name)).to.deep.equal([
      "register-host.sh",
      "tasks.yml",
      "cloud-init.yml",
    ]);
    expect(script).to.equal(registerScript(racks));
  });

  it("hides the activation from Ansible's output", () => {
    const [, register] = parse(tasks ?? "") as Record<string, unknown>[];
    expect(register).to.deep.include({
      no_log: true,
      environment: {
        ACTIVATION_ID: "{{ activation_id | default('') }}",
        ACTIVATION_CODE: "{{ activation_code | default('') }}",
      },
    });
  });

  it("has cloud-init bring and run the same script", () => {
    expect(cloudInit).to.match(/^#cloud-config\n/);
    const data = parse(cloudInit ?? "") as { write_files: { content: string }[]; runcmd: unknown };
    expect(data.write_files[0]?.content).to.equal(script);
    expect(data.runcmd).to.deep.equal([["/usr/local/sbin/register-host", "register"]]);
  });

  it("writes another fleet's script without touching anything but its head", () => {
    const other = registerScript({ ...racks, fleet: "cages", servicePorts: [] });
    const differing = other.split("\n").filter((line) => !script?.split("\n").includes(line));
    expect(differing).to.deep.equal(["fleet='cages'", "ports=('51678' '51679')"]);
  });
});

describe("scriptVariables", () => {
  it("names systems as they name themselves, and leaves Docker to people where AWS's installer brings none", () => {
    const of = (os: string) => {
      const variables = scriptVariables({ ...racks, os });
      return [variables["os"], variables["docker_source"]];
    };
    expect(of("ubuntu-24.04")).to.deep.equal(["ubuntu-24.04", "distro"]);
    expect(of("rhel-9")).to.deep.equal(["rhel-9", "none"]);
    expect(of("oracle-linux-9")).to.deep.equal(["ol-9", "none"]);
    expect(of("amazon-linux-2023")).to.deep.equal(["amzn-2023", "none"]);
  });
});

describe("neededEndpoints", () => {
  const question = {
    region: "cn-north-1",
    partition: "aws-cn",
    account: "123456789012",
    images: ["nginx", "docker.io/library/nginx:1.29", "ghcr.io/example/app", "registry:5000/app"],
    privateServices: ["ecr.dkr", "sts"],
  };

  it("has the partition's names, the registries of images, and what leads to the VPC", () => {
    const { all, private: inVpc } = neededEndpoints(question);
    expect(all).to.include.members([
      "ssm.cn-north-1.amazonaws.com.cn",
      "ecs-t-1.cn-north-1.amazonaws.com.cn",
      "registry-1.docker.io",
      "ghcr.io",
    ]);
    expect(all).to.have.length(new Set(all).size);
    expect(all.join()).not.to.contain(":");
    expect(inVpc).to.deep.equal(["123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn"]);
  });
});

describe("shellQuoted", () => {
  it("stands for any text", () => {
    const text = fc.array(fc.string({ unit: "grapheme" }).map((word) => word.replaceAll("\0", "")));
    fc.assert(
      fc.property(text, (words) => {
        const command = `printf '%s\\0' ${words.map(shellQuoted).join(" ")}`;
        const { stdout } = spawnSync("bash", ["-c", command], { encoding: "utf8" });
        expect(stdout).to.equal(
          words.length === 0 ? "\0" : words.map((word) => `${word}\0`).join(""),
        );
      }),
      { numRuns: runs(10) },
    );
  });
});
