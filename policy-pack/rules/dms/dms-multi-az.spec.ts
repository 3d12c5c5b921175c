import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { dmsMultiAz } from "./dms-multi-az";

ruleCases(dmsMultiAz, onCases("multiAz"));
