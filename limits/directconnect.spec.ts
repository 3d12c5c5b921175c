import { expect } from "chai";
import {
  bandwidthProblem,
  connectionIdProblem,
  macsecProblem,
  mtuProblem,
  peerAddressesProblem,
  prefixAllocationProblem,
  sessionRange,
  vlanProblem,
} from "./directconnect";

describe("limits of Direct Connect", () => {
  it("have VLANs from 1 to 4094", () => {
    for (const vlan of [1, 101, 4094]) expect(vlanProblem(vlan)).to.equal(undefined);
    for (const vlan of [0, 4095, 1.5]) expect(vlanProblem(vlan)).to.contain("from 1 to 4094");
  });

  it("have two frame sizes on each kind of interface", () => {
    for (const size of [1500, 8500, 9001]) expect(mtuProblem(size)).to.equal(undefined);
    expect(mtuProblem(2000)).to.contain("1500 or 9001 (private), 1500 or 8500 (transit)");
    expect(mtuProblem(9001, "private")).to.equal(undefined);
    expect(mtuProblem(8500, "private")).to.contain("1500 or 9001");
    expect(mtuProblem(8500, "transit")).to.equal(undefined);
    expect(mtuProblem(9001, "transit")).to.contain("1500 or 8500");
  });

  it("have bandwidths that AWS sells itself", () => {
    expect(bandwidthProblem("10Gbps")).to.equal(undefined);
    expect(bandwidthProblem("500Mbps")).to.contain("given by its id");
  });

  it("have MACsec from 10 Gbit/s on", () => {
    expect(macsecProblem("100Gbps")).to.equal(undefined);
    expect(macsecProblem("1Gbps")).to.contain("10Gbps, 100Gbps, 400Gbps");
  });

  it("allocate prefixes up to a thousand", () => {
    for (const count of [1, 100, 1000]) expect(prefixAllocationProblem(count)).to.equal(undefined);
    for (const count of [0, 1001, 1.5])
      expect(prefixAllocationProblem(count)).to.contain("from 1 to 1000");
  });

  it("say which range a session takes", () => {
    expect(sessionRange("169.254.30.1/30", "169.254.30.2/30")).to.equal("169.254.30.0/30");
    expect(sessionRange("169.254.30.1/30", "169.254.30.9/30")).to.equal(undefined);
  });

  it("know connections and link aggregation groups by their ids", () => {
    expect(connectionIdProblem("dxcon-fg5678gh")).to.equal(undefined);
    expect(connectionIdProblem("dxlag-fg5678gh")).to.equal(undefined);
    expect(connectionIdProblem("dxvif-fg5678gh")).to.contain("dxcon-fg5678gh");
  });

  it("have both ends of a session in one small range", () => {
    expect(peerAddressesProblem("169.254.30.1/30", "169.254.30.2/30")).to.equal(undefined);
    expect(peerAddressesProblem("10.255.0.0/31", "10.255.0.1/31")).to.equal(undefined);
    expect(peerAddressesProblem("169.254.30.1/30", "169.254.30.5/30")).to.contain(
      "not in one range",
    );
    expect(peerAddressesProblem("169.254.30.1/30", "169.254.30.2/29")).to.contain(
      "not in one range",
    );
    expect(peerAddressesProblem("169.254.30.1/30", "169.254.30.1/30")).to.contain("both ends");
  });

  for (const text of ["169.254.30.2", "169.254.30.2/24", "169.254.30/30", "169.254.30.2/30/1"]) {
    it(`refuse ${text} as an end of a session`, () => {
      expect(peerAddressesProblem("169.254.30.1/30", text)).to.contain(
        `"${text}" is not an address`,
      );
    });
  }
});
