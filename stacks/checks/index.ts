import type { Draft } from "../draft";
import type { Problem } from "../problems";
import { secretProblems } from "../secrets";
import { adoptProblems } from "./adopt";
import { addressProblems } from "./addresses";
import { attachmentSettingProblems } from "./attachment";
import { capacityProblems } from "./capacity";
import { capacityAddressProblems } from "./capacity-addresses";
import { hostChoiceProblems } from "./capacity-hosts";
import { capacityPlacementProblems } from "./capacity-placement";
import { clientVpnProblems } from "./client-vpn";
import { containerSettingProblems } from "./containers";
import { databaseProblems, storageProblems } from "./data";
import { dnsProblems } from "./dns";
import { egressProblems } from "./egress";
import { endpointProblems } from "./endpoints";
import { ingressProblems } from "./ingress";
import { keyProblems } from "./keys";
import { linkProblems } from "./links";
import { nameProblems } from "./names";
import { onPremisesProblems } from "./on-premises";
import { onPremisesRouteProblems } from "./on-premises-route";
import { operationsProblems } from "./operations";
import { regionProblems } from "./regions";
import { scalingSettingProblems } from "./scaling";
import { segmentationProblems } from "./segmentation";
import { serviceProblems } from "./services";
import { siteProblems } from "./sites";

/** What must hold across settings. Each judges what could be read and is silent on the rest. */
const checks: ((draft: Draft) => Problem[])[] = [
  keyProblems,
  secretProblems,
  regionProblems,
  addressProblems,
  adoptProblems,
  egressProblems,
  endpointProblems,
  siteProblems,
  linkProblems,
  attachmentSettingProblems,
  dnsProblems,
  clientVpnProblems,
  segmentationProblems,
  capacityProblems,
  hostChoiceProblems,
  capacityPlacementProblems,
  capacityAddressProblems,
  serviceProblems,
  onPremisesProblems,
  ingressProblems,
  containerSettingProblems,
  onPremisesRouteProblems,
  scalingSettingProblems,
  databaseProblems,
  storageProblems,
  operationsProblems,
  nameProblems,
];

export function crossProblems(draft: Draft): Problem[] {
  return checks.flatMap((check) => check(draft));
}
