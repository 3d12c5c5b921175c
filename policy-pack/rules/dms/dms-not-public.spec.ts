import { offCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { dmsNotPublic } from "./dms-not-public";

ruleCases(dmsNotPublic, offCases("publiclyAccessible"));
