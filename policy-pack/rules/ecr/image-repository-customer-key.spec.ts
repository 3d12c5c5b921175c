import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { imageRepositoryCustomerKey } from "./image-repository-customer-key";

const encrypted = (encryptionType: unknown) => ({
  encryptionConfigurations: [{ encryptionType, kmsKey: UNKNOWN }],
});
const must = "it must be KMS or KMS_DSSE";

ruleCases(imageRepositoryCustomerKey, {
  compliant: { "a key": encrypted("KMS"), "a key, twice over": encrypted("KMS_DSSE") },
  violating: { "Amazon's own key": [encrypted("AES256"), `encryptionType is "AES256"; ${must}`] },
  absent: { "a repository that does not say": [{}, `encryptionType is not set; ${must}`] },
  unknown: { "an unknown kind": [encrypted(UNKNOWN), "encryptionType is not known yet"] },
  notApplicable: {},
});
