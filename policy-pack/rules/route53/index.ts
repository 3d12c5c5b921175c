import type { Rule } from "../../kit";
import { resolverEndpointSpansZones } from "./resolver-endpoint-spans-zones";
import { vpcQueriesLogged } from "./vpc-queries-logged";

export const route53Rules: Rule[] = [resolverEndpointSpansZones, vpcQueriesLogged];
