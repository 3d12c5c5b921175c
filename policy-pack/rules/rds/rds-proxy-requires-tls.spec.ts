import { onCases } from "../../testing/property-cases";
import { ruleCases } from "../../testing/rule-cases";
import { rdsProxyRequiresTls } from "./rds-proxy-requires-tls";

ruleCases(rdsProxyRequiresTls, onCases("requireTls"));
