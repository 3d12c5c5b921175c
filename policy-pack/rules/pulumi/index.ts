import type { Rule } from "../../kit";
import { dataNotDeletedFirst } from "./data-not-deleted-first";
import { guardedPropertiesNotIgnored } from "./guarded-properties-not-ignored";
import { providerExplicit } from "./provider-explicit";
import { secretsEndInSecretProperties } from "./secrets-end-in-secret-properties";
import { unmarkedSecretsDeclared } from "./unmarked-secrets-declared";

export const pulumiRules: Rule[] = [
  dataNotDeletedFirst,
  guardedPropertiesNotIgnored,
  providerExplicit,
  secretsEndInSecretProperties,
  unmarkedSecretsDeclared,
];
