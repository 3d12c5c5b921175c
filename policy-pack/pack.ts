import { PolicyPack } from "@pulumi/policy";
import { policies } from "./policies";

// Constructing it starts a server that speaks to the engine: it stands alone here, and nothing imports this file.
new PolicyPack("hybrid-platform", {
  displayName: "Hybrid platform",
  description: "What must hold for a hybrid container platform, judged before anything is created.",
  provider: "aws",
  policies,
});
