import { tlsPolicyCases } from "../../testing/policy-cases";
import { ruleCases } from "../../testing/rule-cases";
import { snsPolicyAsksForTls } from "./sns-policy-asks-for-tls";

ruleCases(snsPolicyAsksForTls, tlsPolicyCases("sns:Publish"));
