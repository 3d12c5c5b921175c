import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { imageTagsImmutable } from "./image-tags-immutable";

const tags = (imageTagMutability: unknown, more: object = {}) => ({ imageTagMutability, ...more });
const must = "it must be IMMUTABLE or IMMUTABLE_WITH_EXCLUSION";
const mutable = `imageTagMutability is "MUTABLE"; ${must}`;

ruleCases(imageTagsImmutable, {
  compliant: {
    "immutable tags": tags("IMMUTABLE"),
    "immutable tags but for some": tags("IMMUTABLE_WITH_EXCLUSION"),
    "immutable tags in a repository with a name": tags("IMMUTABLE", { name: UNKNOWN }),
  },
  violating: {
    "mutable tags": [tags("MUTABLE"), mutable],
    "mutable tags but for some": [
      tags("MUTABLE_WITH_EXCLUSION"),
      `imageTagMutability is "MUTABLE_WITH_EXCLUSION"; ${must}`,
    ],
    "mutable tags in a repository with a name": [tags("MUTABLE", { name: UNKNOWN }), mutable],
  },
  absent: { "a repository that does not say": [{}, `imageTagMutability is not set; ${must}`] },
  unknown: { "an unknown choice": [tags(UNKNOWN), "imageTagMutability is not known yet"] },
  notApplicable: {},
});
