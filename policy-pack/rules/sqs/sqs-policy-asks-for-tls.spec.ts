import { tlsPolicyCases } from "../../testing/policy-cases";
import { ruleCases } from "../../testing/rule-cases";
import { sqsPolicyAsksForTls } from "./sqs-policy-asks-for-tls";

ruleCases(sqsPolicyAsksForTls, tlsPolicyCases("sqs:SendMessage"));
