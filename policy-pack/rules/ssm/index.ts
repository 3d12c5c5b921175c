import type { Rule } from "../../kit";
import { sessionRecorded } from "./session-recorded";
import { ssmDocumentNotPublic } from "./ssm-document-not-public";

export const ssmRules: Rule[] = [sessionRecorded, ssmDocumentNotPublic];
