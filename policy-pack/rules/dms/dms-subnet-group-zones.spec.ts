import { Aws } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { spreadCases } from "../../testing/spread-cases";
import { dmsSubnetGroupZones } from "./dms-subnet-group-zones";

ruleCases(dmsSubnetGroupZones, spreadCases(Aws.MigrationSubnetGroup));
