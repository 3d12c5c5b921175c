import { Aws, UNKNOWN } from "../../kit";
import { resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { imageScanOnPush } from "./image-scan-on-push";

const scan = (scanOnPush: unknown) => ({ imageScanningConfiguration: { scanOnPush } });
const registry = (scanFrequency: unknown, filter: string) => [
  resource(Aws.EcrRepository, "subject"),
  resource(Aws.EcrRegistryScanning, "registry", {
    scanType: "ENHANCED",
    rules: [{ scanFrequency, repositoryFilters: [{ filter, filterType: "WILDCARD" }] }],
  }),
];
const property = "imageScanningConfiguration.scanOnPush";
const unset = `${property} is not set, and off by default`;

ruleCases(imageScanOnPush, {
  compliant: {
    "a repository that scans": scan(true),
    "a repository of a registry that scans each": registry("SCAN_ON_PUSH", "*"),
    "a repository of a registry with another rule beside": [
      resource(Aws.EcrRepository, "subject"),
      resource(Aws.EcrRegistryScanning, "registry", {
        rules: [
          { scanFrequency: "MANUAL", repositoryFilters: [{ filter: "shop-*" }] },
          { scanFrequency: "SCAN_ON_PUSH", repositoryFilters: [{ filter: "*" }] },
        ],
      }),
    ],
    "a repository of a registry that goes on scanning": registry("CONTINUOUS_SCAN", "*"),
  },
  violating: {
    "a repository that does not": [scan(false), `${property} is off`],
    "a repository of a registry that scans others": [registry("SCAN_ON_PUSH", "shop-*"), unset],
    "a repository of a registry that scans when asked": [registry("MANUAL", "*"), unset],
  },
  absent: {
    "a repository that does not say": [{}, unset],
    "a registry of which nobody knows when it scans": [registry(UNKNOWN, "*"), unset],
  },
  unknown: {
    "an unknown choice": [scan(UNKNOWN), `${property} is not known yet`],
  },
  notApplicable: {},
});
