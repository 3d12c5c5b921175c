import { Aws } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { spreadCases } from "../../testing/spread-cases";
import { rdsSubnetGroupZones } from "./rds-subnet-group-zones";

ruleCases(rdsSubnetGroupZones, spreadCases(Aws.DatabaseSubnetGroup));
