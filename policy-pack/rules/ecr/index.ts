import type { Rule } from "../../kit";
import { imageLifecyclePolicy } from "./image-lifecycle-policy";
import { imageRepositoryCustomerKey } from "./image-repository-customer-key";
import { imageRepositoryKept } from "./image-repository-kept";
import { imageRepositoryNotPublic } from "./image-repository-not-public";
import { imageScanOnPush } from "./image-scan-on-push";
import { imageTagsImmutable } from "./image-tags-immutable";

export const ecrRules: Rule[] = [
  imageLifecyclePolicy,
  imageRepositoryCustomerKey,
  imageRepositoryKept,
  imageRepositoryNotPublic,
  imageScanOnPush,
  imageTagsImmutable,
];
