import { deployment } from "../testdata";
import type { AdoptedNetworkArgs } from "./arguments";

/** A VPC of two zones that can be adopted, with changes. */
export const adopted = (changes: Partial<AdoptedNetworkArgs> = {}): AdoptedNetworkArgs => ({
  deployment,
  vpcId: "vpc-0a1b2c3d4e5f60718",
  cidr: "10.64.0.0/24",
  zones: ["a", "b"],
  subnets: {
    // Not in the order of the zones, which is what counts.
    b: { application: "subnet-0b000000000000001", data: "subnet-0b000000000000002" },
    a: { application: "subnet-0a000000000000001", data: "subnet-0a000000000000002" },
  },
  sitePrefixes: ["10.0.0.0/14"],
  ...changes,
});
