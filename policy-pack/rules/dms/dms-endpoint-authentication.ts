import { Aws, compliant, mustBeOneOf, notApplicable, resourceRule, securityHub } from "../../kit";
import { given } from "../../kit";

export const dmsEndpointAuthentication = resourceRule({
  name: "dms-endpoint-authentication",
  description: "A replication endpoint for MongoDB signs in, and one for Redis speaks TLS.",
  severity: "medium",
  levels: { production: "advisory", development: "advisory" },
  control: securityHub("DMS.11"),
  related: ["DMS.12"],
  remediationSteps:
    "Leave authType of mongodbSettings and sslSecurityProtocol of redisSettings out: their defaults are safe. It changes in place while no task uses the endpoint.",
  appliesTo: [Aws.MigrationEndpoint],
  judge: (endpoint) => {
    const engine = endpoint.read("engineName");
    const [property, setting, allowed] =
      engine === "mongodb"
        ? (["mongodbSettings", "authType", "password"] as const)
        : (["redisSettings", "sslSecurityProtocol", "ssl-encryption"] as const);
    if (engine !== "mongodb" && engine !== "redis") {
      return notApplicable("It is for neither MongoDB nor Redis.");
    }
    const value = endpoint.read(property, setting);
    return given(value) ? mustBeOneOf(setting, [allowed], value) : compliant;
  },
});
