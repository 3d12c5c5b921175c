import type { Draft } from "../draft";
import type { Problem } from "../problems";
import { secretProblems } from "../secrets";
import { addressProblems } from "./addresses";
import { capacityProblems } from "./capacity";
import { databaseProblems, storageProblems } from "./data";
import { dnsProblems } from "./dns";
import { egressProblems } from "./egress";
import { endpointProblems } from "./endpoints";
import { keyProblems } from "./keys";
import { linkProblems } from "./links";
import { nameProblems } from "./names";
import { onPremisesProblems } from "./on-premises";
import { regionProblems } from "./regions";
import { segmentationProblems } from "./segmentation";
import { serviceProblems } from "./services";
import { siteProblems } from "./sites";

/** What must hold across settings. Each judges what could be read and is silent on the rest. */
const checks: ((draft: Draft) => Problem[])[] = [
  keyProblems,
  secretProblems,
  regionProblems,
  addressProblems,
  egressProblems,
  endpointProblems,
  siteProblems,
  linkProblems,
  dnsProblems,
  segmentationProblems,
  capacityProblems,
  serviceProblems,
  onPremisesProblems,
  databaseProblems,
  storageProblems,
  nameProblems,
];

export function crossProblems(draft: Draft): Problem[] {
  return checks.flatMap((check) => check(draft));
}
