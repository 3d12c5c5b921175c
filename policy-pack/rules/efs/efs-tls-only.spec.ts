import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { efsTlsOnly } from "./efs-tls-only";

const files = resource(Aws.FileSystem, "subject");
const tlsOnly = {
  Effect: "Deny",
  Principal: { AWS: "*" },
  Action: "*",
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};
const policy = (text: unknown, of: unknown = ref(files)) => [
  files,
  resource(Aws.FileSystemPolicy, "policy", { fileSystemId: of, policy: text }),
];
const stating = (change: object) => JSON.stringify({ Statement: [{ ...tlsOnly, ...change }] });
const lets = "its policy lets clients in without TLS";

ruleCases(efsTlsOnly, {
  compliant: {
    "a refusal of everything": policy(stating({})),
    "a refusal beside a policy of an unknown file system": [
      ...policy(stating({})),
      resource(Aws.FileSystemPolicy, "lost", { fileSystemId: UNKNOWN, policy: "{}" }),
    ],
    "a refusal of all of EFS": policy(stating({ Action: ["elasticfilesystem:*"] })),
  },
  violating: {
    "a refusal of mounts only": [
      policy(stating({ Action: "elasticfilesystem:ClientMount" })),
      lets,
    ],
    "a policy of another file system": [policy(stating({}), "fs-2"), "it has no policy"],
  },
  absent: { "no policy": [[files], "it has no policy"] },
  unknown: {
    "an unknown policy": [policy(UNKNOWN), "its policy is not known yet"],
    "a policy of an unknown file system": [
      policy(stating({}), UNKNOWN),
      'the file system of FileSystemPolicy "policy" is not known yet',
    ],
  },
  notApplicable: {},
});
