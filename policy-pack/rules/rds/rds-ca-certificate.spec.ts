import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { rdsCaCertificate } from "./rds-ca-certificate";

const member = (caCertIdentifier: string) => [
  resource(Aws.DatabaseClusterInstance, "subject", { caCertIdentifier }),
];

ruleCases(rdsCaCertificate, {
  compliant: {
    "the usual authority": { caCertIdentifier: "rds-ca-rsa2048-g1" },
    "the one with elliptic curves": { caCertIdentifier: "rds-ca-ecc384-g1" },
    "a cluster's member": member("rds-ca-rsa4096-g1"),
  },
  violating: {
    "that of 2019": [{ caCertIdentifier: "rds-ca-2019" }, "the authority rds-ca-2019 has expired"],
    "that of 2015": [{ caCertIdentifier: "rds-ca-2015" }, "the authority rds-ca-2015 has expired"],
    "a cluster's member": [member("rds-ca-2019"), "the authority rds-ca-2019 has expired"],
  },
  absent: { "none, which is the one of today": [{}] },
  unknown: {
    "an unknown one": [{ caCertIdentifier: UNKNOWN }, "caCertIdentifier is not known yet"],
  },
  notApplicable: {},
});
