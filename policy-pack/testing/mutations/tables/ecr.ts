import { Aws } from "../../../kit";
import { add, ref, together } from "../change";
import type { Change } from "../change";
import type { Mutations } from "../mutation";
import { policy } from "../documents";

/** A repository that complies, but for what a mutation says. */
const repository = (more: object = {}, ...beside: Change[]) =>
  together(
    add(
      Aws.EcrRepository,
      "images",
      {
        encryptionConfigurations: [{ encryptionType: "KMS" }],
        imageScanningConfiguration: { scanOnPush: true },
        imageTagMutability: "IMMUTABLE",
        ...more,
      },
      "cluster",
    ),
    ...beside,
  );
const lifecycle = add(
  Aws.EcrLifecyclePolicy,
  "images-lifecycle",
  { repository: ref("images") },
  "cluster",
);

export const ecrMutations: Mutations = {
  prod: {
    "a repository as it should be": [repository({}, lifecycle), {}],
    "a repository that keeps every image": [repository(), { "image-lifecycle-policy": ["images"] }],
    "a repository under AWS's key": [
      repository({ encryptionConfigurations: undefined }, lifecycle),
      { "image-repository-customer-key": ["images"] },
    ],
    "a repository that is deleted with its images": [
      repository({ forceDelete: true }, lifecycle),
      { "image-repository-kept": ["images"] },
    ],
    "a repository that everybody may pull from": [
      repository(
        {},
        lifecycle,
        add(
          Aws.EcrRepositoryPolicy,
          "images-policy",
          {
            repository: ref("images"),
            policy: policy({ Effect: "Allow", Principal: "*", Action: "ecr:BatchGetImage" }),
          },
          "cluster",
        ),
      ),
      { "image-repository-not-public": ["images-policy"] },
    ],
    "a repository whose images nobody looks into": [
      repository({ imageScanningConfiguration: undefined }, lifecycle),
      { "image-scan-on-push": ["images"] },
    ],
    "a repository without scans of its own, in a registry that scans all": [
      repository(
        { imageScanningConfiguration: undefined },
        lifecycle,
        add(
          Aws.EcrRegistryScanning,
          "scans",
          {
            rules: [
              {
                scanFrequency: "SCAN_ON_PUSH",
                repositoryFilters: [{ filter: "*", filterType: "WILDCARD" }],
              },
            ],
          },
          "cluster",
        ),
      ),
      {},
    ],
    "a repository whose tags may move": [
      repository({ imageTagMutability: undefined }, lifecycle),
      { "image-tags-immutable": ["images"] },
    ],
  },
};
