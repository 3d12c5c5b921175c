import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { s3NameWithoutDots } from "./s3-name-without-dots";

ruleCases(s3NameWithoutDots, {
  compliant: {
    "a plain name": { bucket: "shop-data" },
    "a plain prefix": { bucketPrefix: "shop" },
  },
  violating: {
    "a name with dots": [{ bucket: "data.example.com" }, "its name data.example.com has dots"],
    "a prefix with dots": [{ bucketPrefix: "data." }, "its name data. has dots"],
  },
  absent: { "a name that Pulumi makes": [{}] },
  unknown: { "a name that is made of others": [{ bucket: UNKNOWN }] },
  notApplicable: {},
});
