import { expect } from "chai";
import { fleetHandOver } from "./hand-over";
import type { FleetArgs } from "./types";

const activations = { "2027-01": { hosts: 1, expires: "2027-01-31T00:00:00Z" } };
const racks: FleetArgs = { site: "seoul", hosts: 12, os: "ubuntu-22.04", runs: "containers" };
const files: FleetArgs = { site: "busan", hosts: 1, os: "rhel-9" };
const where = { region: "ap-northeast-2", stack: "prod" };

describe("fleetHandOver", () => {
  it("says nothing without fleets", () => {
    expect(fleetHandOver({}, where)).to.deep.equal([]);
  });

  it("says how to open an activation for a fleet that has none", () => {
    expect(fleetHandOver({ racks }, where)).to.deep.equal([
      "fleet racks: 12 hosts (ubuntu-22.04) are expected at seoul, and no activation is open. When they are ready, open one in " +
        'the settings of the fleet, for at most 30 days, `activations: { first: { hosts: 12, expires: "YYYY-MM-DDThh:mm:ssZ" } }`, ' +
        "and run `pulumi up`.",
    ]);
    expect(fleetHandOver({ files }, where)[0]).to.contain("1 host (rhel-9) is expected at busan");
  });

  it("says where id and code are, and how a host registers with the SSM agent", () => {
    const [read, register, ...rest] = fleetHandOver({ files: { ...files, activations } }, where);
    expect(rest).to.deep.equal([]);
    expect(read).to.match(/^fleet files, activation 2027-01, step 1 of 2: .* of files-2027-01:/);
    expect(read).to.contain("`pulumi stack output activationIds`");
    expect(read).to.contain("`pulumi stack output activationCodes --show-secrets`");
    expect(register).to.match(/^fleet files, activation 2027-01, step 2 of 2: /);
    expect(register).to.contain("up to 1 of the 1 host (rhel-9), before 2027-01-31T00:00:00Z");
    expect(register).to.contain(
      '&& sudo amazon-ssm-agent -register -region ap-northeast-2 -id "$ID" -code "$CODE" &&',
    );
  });

  it("says how a host that runs containers registers, with the kit of its fleet", () => {
    const [, kit, preflight, register, ...rest] = fleetHandOver(
      { racks: { ...racks, activations } },
      where,
    );
    expect(rest).to.deep.equal([]);
    expect(kit).to.contain("`npm run host-kit -- prod --fleet racks --out kit`");
    expect(preflight).to.contain("copy kit/racks/register-host.sh");
    expect(register).to.contain("step 4 of 4");
    expect(register).to.contain("`sudo bash register-host.sh register`");
  });

  it("has Docker installed first where the kit does not bring it", () => {
    const rhel = { ...racks, os: "rhel-9", activations };
    const [, , docker, preflight] = fleetHandOver({ racks: rhel }, where);
    expect(docker).to.contain("install Docker as its makers describe for rhel-9");
    expect(preflight).to.contain("register-host.sh preflight");
  });

  it("has steps for each activation, each on one line", () => {
    const two = { ...activations, "2027-02": { hosts: 1, expires: "2027-02-28T00:00:00Z" } };
    const steps = fleetHandOver({ racks: { ...racks, activations: two }, files }, where);
    expect(steps).to.have.length(9);
    expect(steps.filter((step) => step.includes("\n"))).to.deep.equal([]);
  });
});
