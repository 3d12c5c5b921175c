import { neededEndpoints } from "./endpoints";
import type { HostKitFacts } from "./facts";

/** A fleet that nothing is special about. */
export const racks: HostKitFacts = {
  fleet: "racks",
  os: "ubuntu-22.04",
  region: "ap-northeast-2",
  cluster: "apps",
  servicePorts: [8080],
  endpoints: neededEndpoints({
    region: "ap-northeast-2",
    partition: "aws",
    account: "123456789012",
    images: [],
    privateServices: ["ssm"],
  }),
  agent: { noProxy: [] },
};
