import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { imageNotPublic } from "./image-not-public";

const blocked = (state: unknown) => [resource(Aws.ImageBlockPublicAccess, "subject", { state })];
const must = "it must be block-new-sharing";

ruleCases(imageNotPublic, {
  compliant: {
    "an image shared with an account": { imageId: "ami-1", accountId: "123456789012" },
    "an image shared with an organisation": { imageId: "ami-1", organizationArn: UNKNOWN },
    "an account that blocks sharing": blocked("block-new-sharing"),
  },
  violating: {
    "an image shared with all": [{ imageId: "ami-1", group: "all" }, 'group is "all"'],
    "one that is not known yet, shared with all": [
      { imageId: UNKNOWN, group: "all" },
      'group is "all"',
    ],
    "an account that blocks nothing": [blocked("unblocked"), `state is "unblocked"; ${must}`],
  },
  absent: {
    "a permission for nobody": [{ imageId: "ami-1" }],
    "a block without a state": [blocked(undefined), `state is not set; ${must}`],
  },
  unknown: {
    "an unknown group": [{ group: UNKNOWN }, "group is not known yet"],
    "an unknown state": [blocked(UNKNOWN), "state is not known yet"],
  },
  notApplicable: {},
});
