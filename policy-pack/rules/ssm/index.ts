import type { Rule } from "../../kit";
import { sessionRecorded } from "./session-recorded";
import { ssmDocumentNotPublic } from "./ssm-document-not-public";
import { ssmParameterSecure } from "./ssm-parameter-secure";

export const ssmRules: Rule[] = [sessionRecorded, ssmDocumentNotPublic, ssmParameterSecure];
