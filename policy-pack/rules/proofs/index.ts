import type { Rule } from "../../kit";
import { containersProofs } from "./containers";
import { dataProofs } from "./data";
import { linksProofs } from "./links";
import { networkProofs } from "./network";
import { operationsProofs } from "./operations";
import { reachProofs } from "./reach";

export const proofRules: Rule[] = [
  ...containersProofs,
  ...dataProofs,
  ...linksProofs,
  ...networkProofs,
  ...operationsProofs,
  ...reachProofs,
];
