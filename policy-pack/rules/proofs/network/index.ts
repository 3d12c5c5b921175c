import type { Rule } from "../../../kit";
import { cutOffSubnetsReachServices } from "./cut-off-subnets-reach-services";
import { noOverlappingNetworks } from "./no-overlapping-networks";
import { subnetAddressBudget } from "./subnet-address-budget";

export const networkProofs: Rule[] = [
  cutOffSubnetsReachServices,
  noOverlappingNetworks,
  subnetAddressBudget,
];
