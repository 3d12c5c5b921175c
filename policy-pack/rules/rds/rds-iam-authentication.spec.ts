import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsIamAuthentication } from "./rds-iam-authentication";

ruleCases(rdsIamAuthentication, onCases("iamDatabaseAuthenticationEnabled"));
