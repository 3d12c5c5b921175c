import type { Rule } from "../../kit";
import { dmsEndpointSecret } from "./dms-endpoint-secret";
import { dmsEndpointTls } from "./dms-endpoint-tls";
import { dmsMultiAz } from "./dms-multi-az";
import { dmsNotPublic } from "./dms-not-public";
import { dmsSubnetGroupZones } from "./dms-subnet-group-zones";
import { dmsTaskLogging } from "./dms-task-logging";

export const dmsRules: Rule[] = [
  dmsEndpointSecret,
  dmsEndpointTls,
  dmsMultiAz,
  dmsNotPublic,
  dmsSubnetGroupZones,
  dmsTaskLogging,
];
