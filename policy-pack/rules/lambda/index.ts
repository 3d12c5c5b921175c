import type { Rule } from "../../kit";
import { functionFailuresKept } from "./function-failures-kept";
import { functionNotPublic } from "./function-not-public";
import { functionRuntimeSupported } from "./function-runtime-supported";
import { functionSpansZones } from "./function-spans-zones";
import { functionUrlAuthenticated } from "./function-url-authenticated";
import { noSecretsInFunctionEnvironment } from "./no-secrets-in-function-environment";

export const lambdaRules: Rule[] = [
  functionFailuresKept,
  functionNotPublic,
  functionRuntimeSupported,
  functionSpansZones,
  functionUrlAuthenticated,
  noSecretsInFunctionEnvironment,
];
