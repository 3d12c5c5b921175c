import { spawnSync } from "node:child_process";
import { expect } from "chai";
import { registerScript } from "./kit";
import { Rehearsal } from "./rehearsal";
import { racks } from "./testdata";

const activation = {
  ACTIVATION_ID: "11111111-2222-3333-4444-555555555555",
  ACTIVATION_CODE: "code-that-nobody-sees",
};

describe("register-host.sh", () => {
  let host: Rehearsal;
  beforeEach(() => {
    host = new Rehearsal(registerScript(racks));
  });
  afterEach(() => {
    host.end();
  });

  it("pleases shellcheck", function () {
    const proxied = { ...racks, agent: { proxy: "http://proxy:3128", noProxy: ["10.0.0.0/8"] } };
    const input = registerScript(proxied);
    const { error, stdout } = spawnSync("shellcheck", ["-"], { input, encoding: "utf8" });
    if (error) this.skip();
    expect(stdout).to.equal("");
  });

  it("finds nothing in the way of a good host, and changes nothing", () => {
    expect(host.run("preflight")).to.deep.equal({
      status: 0,
      stdout: "preflight: nothing in the way\n",
      stderr: "",
    });
    expect(host.exists("root/etc/ecs")).to.equal(false);
    expect(host.read("state/log")).to.equal("");
  });

  it("lists all that is in the way at once, and does not register", () => {
    host.write("root/etc/os-release", 'ID="rhel"\nVERSION_ID="9.4"\n');
    host.write("root/root/.aws/credentials", "");
    host.write("root/etc/ecs/ecs.config", "ECS_CLUSTER=other\n");
    host.write("bin/id", "echo 1000");
    host.write("state/docker", "19.03.1\n");
    host.write("state/listening", "LISTEN 0 128 0.0.0.0:8080 0.0.0.0:*\n");
    host.write("state/synchronised", "no\n");
    host.write("state/unknown", "logs.ap-northeast-2.amazonaws.com\n");
    host.write("state/closed", "ecs-a-1.ap-northeast-2.amazonaws.com\n");
    const { status, stderr } = host.run("register", { ...activation, AWS_PROFILE: "mine" });
    expect(status).to.equal(1);
    const [last, ...problems] = stderr.trim().split("\n").reverse();
    expect(problems.reverse().map((line) => line.slice("problem: ".length, 40))).to.deep.equal(
      [
        "not root: run it with sudo",
        "this is rhel-9.4, and fleet racks is ubuntu-22.04",
        "Docker is 19.03.1: bring it to 20.10",
        "port 8080 is taken: stop what listens",
        "AWS_PROFILE is set: the agent would use",
        `${host.folder}/root/root/.aws/credentials holds`,
        "the server is in cluster other, and can",
        "the clock is not synchronised: set up",
        "DNS knows no logs.ap-northeast-2.amazon",
        "ecs-a-1.ap-northeast-2.amazonaws.com cannot",
      ].map((text) => text.slice(0, 31)),
    );
    expect(last).to.equal("error: 10 in the way of fleet racks; nothing was changed");
    expect(stderr).to.contain("port 443: timed out");
    expect(host.read("state/log")).to.equal("");
    expect(host.read("root/etc/ecs/ecs.config")).to.equal("ECS_CLUSTER=other\n");
  });

  it("notes a name that leads to the internet where the VPC has an endpoint", () => {
    host.write("bin/getent", '#!/bin/sh\necho "52.95.1.1 STREAM $2"\n');
    const { status, stdout } = host.run("preflight");
    expect(status).to.equal(0);
    expect(stdout.match(/^note: .*/gm)).to.deep.equal([
      "note: ssm.ap-northeast-2.amazonaws.com leads to the internet, though the VPC has an endpoint for it: forward the name to the VPC's resolver",
    ]);
  });

  it("registers, and a second time changes nothing", () => {
    const first = host.run("register", activation);
    expect(first.stderr).to.equal("");
    expect(first.stdout.match(/^changed: .*/gm)).to.have.length(2);
    expect(first.stdout).to.contain("verified: in cluster apps as a host of fleet racks");
    expect(first.stdout).not.to.contain(activation.ACTIVATION_CODE);
    const config = host.read("root/etc/ecs/ecs.config");
    expect(config).to.contain('ECS_INSTANCE_ATTRIBUTES={"fleet":"racks"}\n');
    expect(config.match(/^ECS_CLUSTER=.*/gm)).to.deep.equal(["ECS_CLUSTER=apps"]);
    const log = host.read("state/log");
    expect(log).to.contain(
      `installer --region ap-northeast-2 --cluster apps --docker-install-source distro --activation-id ${activation.ACTIVATION_ID} --activation-code ${activation.ACTIVATION_CODE}\n`,
    );

    // Its own tasks hold its ports now, and its credentials lie where others must not.
    host.write("state/listening", "LISTEN 0 128 0.0.0.0:8080 0.0.0.0:*\n");
    host.write("root/root/.aws/credentials", "");
    const second = host.run("register");
    expect(second.status).to.equal(0);
    expect(second.stdout).not.to.contain("changed: ");
    expect(host.read("state/log")).to.equal(log);
    expect(host.read("root/etc/ecs/ecs.config")).to.equal(config);
  });

  it("takes the activation from a file, which it removes", () => {
    const lines = Object.entries(activation).map(([key, value]) => `${key}=${value}\n`);
    host.write("root/etc/host-activation", lines.join(""));
    expect(host.run("register").status).to.equal(0);
    expect(host.exists("root/etc/host-activation")).to.equal(false);
  });

  it("refuses to register without an activation, or with an installer that AWS did not sign", () => {
    expect(host.run("register").stderr).to.contain("ACTIVATION_ID is missing");
    expect(host.run("register", { ...activation, ACTIVATION_CODE: "x" }).stderr).to.equal(
      "error: ACTIVATION_CODE is missing, or no code: read it from activationCodes\n",
    );
    host.write("state/signer", "0000000000000000000000000000000000000000");
    expect(host.run("register", activation).stderr).to.contain("is not signed by AWS");
    expect(host.read("state/log")).to.equal("");
  });

  it("passes the version and the proxy on, and starts agents again when the proxy changes", () => {
    const agent = { version: "1.86.3-1", proxy: "http://proxy:3128", noProxy: ["10.0.0.0/8"] };
    host.write("register-host.sh", registerScript({ ...racks, agent }));
    expect(host.run("register", activation).status).to.equal(0);
    expect(host.read("state/log")).to.contain("--ecs-version 1.86.3-1");
    expect(host.read("root/etc/ecs/ecs.config")).to.contain("\nHTTP_PROXY=http://proxy:3128\n");
    const dropIn = host.read("root/etc/systemd/system/amazon-ssm-agent.service.d/proxy.conf");
    expect(dropIn).to.contain('"HTTPS_PROXY=http://proxy:3128"').and.to.contain(",10.0.0.0/8");

    host.write("register-host.sh", registerScript(racks));
    expect(host.run("register").stdout.match(/^changed: /gm)).to.have.length(4);
    expect(host.read("state/log")).to.contain("systemctl restart ecs");
    expect(host.exists("root/etc/systemd/system/ecs.service.d/proxy.conf")).to.equal(false);
  });

  it("says when the agent is silent, in another cluster, or will lose its credentials", () => {
    expect(host.run("verify").stderr).to.contain("the agent does not answer");
    host.run("register", activation);
    host.write("register-host.sh", registerScript({ ...racks, cluster: "others" }));
    expect(host.run("verify").stderr).to.contain("in cluster apps instead of others");
    host.write("register-host.sh", registerScript(racks));
    host.write("bin/systemctl", '#!/bin/sh\n[ "$3" = ecs ]\n');
    expect(host.run("verify").stderr).to.contain("the SSM agent does not run");
  });

  it("unregisters, says what is left to administrators, and finds nothing left the next time", () => {
    host.run("register", activation);
    const { status, stdout } = host.run("unregister");
    expect(status).to.equal(0);
    expect(stdout).to.contain("--container-instance arn:aws:ecs:ap-northeast-2:123456789012:");
    expect(stdout).to.contain("--instance-id mi-0123456789abcdef0");
    expect(host.read("state/log")).to.contain("apt-get purge -y amazon-ecs-init amazon-ssm-agent");
    expect(host.read("state/log")).to.contain("docker stop task-1");
    expect(host.exists("root/etc/ecs")).to.equal(false);
    expect(host.run("unregister").stdout).to.equal("unregistered: nothing is left here\n");
  });

  it("explains itself", () => {
    const { status, stderr } = host.run("install");
    expect(status).to.equal(2);
    expect(stderr).to.contain("preflight|register|verify|unregister");
  });
});
