import type { Rule } from "../../kit";
import { resolverEndpointSpansZones } from "./resolver-endpoint-spans-zones";

export const route53Rules: Rule[] = [resolverEndpointSpansZones];
