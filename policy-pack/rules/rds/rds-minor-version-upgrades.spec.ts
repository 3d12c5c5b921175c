import { stayOnCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsMinorVersionUpgrades } from "./rds-minor-version-upgrades";

ruleCases(rdsMinorVersionUpgrades, stayOnCases("autoMinorVersionUpgrade"));
