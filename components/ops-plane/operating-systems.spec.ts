import { expect } from "chai";
import { operatingSystemProblem, patchFamily } from "./operating-systems";

describe("patchFamily", () => {
  const known: Record<string, [string, string, number]> = {
    "almalinux-9": ["almalinux", "ALMA_LINUX", 7],
    "amazon-linux-2023": ["amazon-linux-2023", "AMAZON_LINUX_2023", 7],
    "debian-12": ["debian", "DEBIAN", 0],
    "oracle-linux-9.4": ["oracle-linux", "ORACLE_LINUX", 7],
    "rhel-9": ["rhel", "REDHAT_ENTERPRISE_LINUX", 7],
    "rocky-8.10": ["rocky", "ROCKY_LINUX", 7],
    "sles-15.6": ["sles", "SUSE", 7],
    "ubuntu-22.04": ["ubuntu", "UBUNTU", 0],
  };
  for (const [os, [family, operatingSystem, approveAfterDays]] of Object.entries(known)) {
    it(`knows ${os}`, () => {
      expect(patchFamily(os)).to.deep.include({ family, operatingSystem, approveAfterDays });
      expect(operatingSystemProblem(os)).to.equal(undefined);
    });
  }

  it("refuses what has ended, has no version, or is not known", () => {
    for (const os of [
      "amazon-linux-2",
      "ubuntu",
      "windows-2022",
      "constructor-1",
      "Ubuntu-22.04",
      "",
    ]) {
      expect(patchFamily(os), os).to.equal(undefined);
      expect(operatingSystemProblem(os), os).to.contain("amazon-linux-2023, debian-<version>");
    }
  });
});
