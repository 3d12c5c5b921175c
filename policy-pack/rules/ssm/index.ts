import type { Rule } from "../../kit";
import { automationLogged } from "./automation-logged";
import { sessionRecorded } from "./session-recorded";
import { ssmDocumentNotPublic } from "./ssm-document-not-public";
import { ssmDocumentsKeptPrivate } from "./ssm-documents-kept-private";
import { ssmParameterSecure } from "./ssm-parameter-secure";

export const ssmRules: Rule[] = [
  automationLogged,
  sessionRecorded,
  ssmDocumentNotPublic,
  ssmDocumentsKeptPrivate,
  ssmParameterSecure,
];
