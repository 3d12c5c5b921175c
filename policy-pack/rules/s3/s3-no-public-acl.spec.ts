import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { s3NoPublicAcl } from "./s3-no-public-acl";

const allUsers = "http://acs.amazonaws.com/groups/global/AllUsers";
const anyAccount = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const logDelivery = "http://acs.amazonaws.com/groups/s3/LogDelivery";
const granting = (...uris: unknown[]) => ({
  accessControlPolicy: { grants: uris.map((uri) => ({ grantee: { type: "Group", uri } })) },
});
const bucket = (properties: object) => [resource(Aws.Bucket, "subject", { ...properties })];
const inline = (...uris: unknown[]) =>
  bucket({ grants: uris.map((uri) => ({ type: "Group", uri })) });

ruleCases(s3NoPublicAcl, {
  compliant: {
    "a private list": { acl: "private" },
    "a grant to one account": { accessControlPolicy: { grants: [{ grantee: { id: "abc" } }] } },
    "a grant to those who deliver logs": granting(logDelivery),
    "a bucket's own private list": bucket({ acl: "private" }),
    "a bucket's own grant to log delivery": inline(logDelivery),
  },
  violating: {
    "a public list": [{ acl: "public-read" }, "acl is public-read"],
    "a list for writers": [{ acl: "public-read-write" }, "acl is public-read-write"],
    "a list for any account": [{ acl: "authenticated-read" }, "acl is authenticated-read"],
    "a public grant": [granting(allUsers), `it grants access to ${allUsers}`],
    "a bucket's own public list": [bucket({ acl: "public-read" }), "acl is public-read"],
    "a bucket's own public grant": [inline(anyAccount), `it grants access to ${anyAccount}`],
  },
  absent: { "a bucket without a list": [bucket({})] },
  unknown: {
    "an unknown list": [{ acl: UNKNOWN }, "acl is not known yet"],
    "an unknown grantee": [granting(UNKNOWN), "a grantee is not known yet"],
  },
  notApplicable: {},
});
