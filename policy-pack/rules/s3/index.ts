import type { Rule } from "../../kit";
import { s3EncryptedAtRest } from "./s3-encrypted-at-rest";
import { s3PublicAccessBlock } from "./s3-public-access-block";

export const s3Rules: Rule[] = [
  s3EncryptedAtRest,
  s3PublicAccessBlock,
];
