import { offCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { s3NoForceDestroy } from "./s3-no-force-destroy";

ruleCases(s3NoForceDestroy, offCases("forceDestroy"));
