import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { dmsMinorVersionUpgrades } from "./dms-minor-version-upgrades";

ruleCases(dmsMinorVersionUpgrades, onCases("autoMinorVersionUpgrade"));
