import type { Rule } from "../../kit";
import { dmsEndpointAuthentication } from "./dms-endpoint-authentication";
import { dmsEndpointSecret } from "./dms-endpoint-secret";
import { dmsEndpointTls } from "./dms-endpoint-tls";
import { dmsMinorVersionUpgrades } from "./dms-minor-version-upgrades";
import { dmsMultiAz } from "./dms-multi-az";
import { dmsNotPublic } from "./dms-not-public";
import { dmsOwnKey } from "./dms-own-key";
import { dmsSubnetGroupZones } from "./dms-subnet-group-zones";
import { dmsTaskLogging } from "./dms-task-logging";

export const dmsRules: Rule[] = [
  dmsEndpointAuthentication,
  dmsEndpointSecret,
  dmsEndpointTls,
  dmsMinorVersionUpgrades,
  dmsMultiAz,
  dmsNotPublic,
  dmsOwnKey,
  dmsSubnetGroupZones,
  dmsTaskLogging,
];
