import * as ecr from "@pulumi/aws/ecr";
import { arn, type Deployment, type PolicyStatement } from "../../shared";
import { after, tagsOf, type Scope } from "../scope";
import type { ImageCacheArgs } from "./arguments";
import { templateRole } from "./template-role";

/**
 * Registries that ECR keeps images of: where it pulls from, and whether it asks for a user.
 * Source: Amazon ECR User Guide, "Creating a pull through cache rule in Amazon ECR".
 */
const upstreams: Record<string, { url: string; credentials: boolean }> = {
  "docker.io": { url: "registry-1.docker.io", credentials: true },
  "ghcr.io": { url: "ghcr.io", credentials: true },
  "public.ecr.aws": { url: "public.ecr.aws", credentials: false },
  "quay.io": { url: "quay.io", credentials: false },
  "registry.k8s.io": { url: "registry.k8s.io", credentials: false },
};

/** Characters of a prefix of repositories. Source: Amazon ECR API Reference, CreatePullThroughCacheRule. */
const longestPrefix = 30;

/** Prefix of the repositories that hold a registry's images. Stacks of one account keep theirs apart. */
export const cachePrefix = ({ stack }: Pick<Deployment, "stack">, registry: string): string =>
  `${stack}/${registry.replaceAll(".", "-")}`;

/** The registry that an image comes from: Docker Hub, when its name does not begin with a host. */
export function registryOf(image: string): string {
  const [first = ""] = image.split("/");
  return image.includes("/") && /[.:]|^localhost$/.test(first) ? first : "docker.io";
}

/** Where the hosts pull an image from: its registry, or the repository that keeps it. */
export function pulledImage(
  image: string,
  caches: Record<string, ImageCacheArgs>,
  deployment: Deployment,
): string {
  const registry = registryOf(image);
  if (!Object.hasOwn(caches, registry)) return image;
  const { account, region, partition } = deployment;
  const suffix = partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  const kept = `${account}.dkr.ecr.${region}.${suffix}/${cachePrefix(deployment, registry)}`;
  return `${kept}/${pathOf(image, registry)}`;
}

/** What is wrong with the caches, by registry. */
export function cacheProblems(
  caches: Record<string, ImageCacheArgs>,
  stack: Pick<Deployment, "stack">,
): { registry: string; message: string }[] {
  return Object.entries(caches).flatMap(([registry, { credentials }]) => {
    const upstream = Object.hasOwn(upstreams, registry) ? upstreams[registry] : undefined;
    const known = Object.keys(upstreams).join(", ");
    const prefix = cachePrefix(stack, registry);
    const messages = [
      upstream ? undefined : `ECR keeps no images of it; it does of ${known}`,
      upstream?.credentials && credentials === undefined
        ? "it asks for a user: write credentials, the ARN of a secret named ecr-pullthroughcache/…"
        : undefined,
      credentials !== undefined && !/:secret:ecr-pullthroughcache\//.test(credentials)
        ? `credentials is "${credentials}"; the name of the secret must begin with ecr-pullthroughcache/`
        : undefined,
      prefix.length > longestPrefix
        ? `its repositories would begin with ${prefix}, which has more than ${longestPrefix} characters: give the stack a shorter name`
        : undefined,
    ];
    return messages.flatMap((message) => (message === undefined ? [] : [{ registry, message }]));
  });
}

/**
 * What ECS does the first time that an image is pulled: it has ECR make the repository and fetch the image. Nothing for an
 * image that is not kept.
 */
export function cacheStatements(
  image: string | undefined,
  caches: Record<string, ImageCacheArgs>,
  deployment: Deployment,
): PolicyStatement[] {
  const registry = image === undefined ? undefined : registryOf(image);
  if (registry === undefined || !Object.hasOwn(caches, registry)) return [];
  const repositories = arn(deployment, "ecr", `repository/${cachePrefix(deployment, registry)}/*`);
  return [
    {
      actions: ["ecr:BatchImportUpstreamImage", "ecr:CreateRepository", "ecr:TagResource"],
      resources: [repositories],
    },
  ];
}

/** Has ECR keep the images of each registry, as they are asked for, for 90 days from when it fetched them. */
export function imageCaches(
  scope: Scope,
  caches: Record<string, ImageCacheArgs>,
): Record<string, ecr.PullThroughCacheRule> {
  const rules: Record<string, ecr.PullThroughCacheRule> = {};
  for (const [registry, { credentials }] of Object.entries(caches)) {
    const name = `${scope.name}-cache-${registry}`;
    const prefix = cachePrefix(scope.deployment, registry);
    const { role, policy } = templateRole(scope, name, prefix);
    const template = new ecr.RepositoryCreationTemplate(
      name,
      {
        prefix,
        appliedFors: ["PULL_THROUGH_CACHE"],
        description: `Images of ${registry}`,
        // The cache follows a tag that its registry moves.
        imageTagMutability: "MUTABLE",
        lifecyclePolicy: JSON.stringify(untouchedFor90Days),
        resourceTags: tagsOf(scope, name),
        customRoleArn: role.arn,
      },
      after(scope, [policy]),
    );
    rules[registry] = new ecr.PullThroughCacheRule(
      name,
      {
        ecrRepositoryPrefix: prefix,
        upstreamRegistryUrl: upstreams[registry]?.url ?? registry,
        credentialArn: credentials,
      },
      after(scope, [template]),
    );
  }
  return rules;
}

const untouchedFor90Days = {
  rules: [
    {
      rulePriority: 1,
      description: "Not pushed for 90 days: the cache fetches it again when it is asked for",
      selection: {
        tagStatus: "any",
        countType: "sinceImagePushed",
        countUnit: "days",
        countNumber: 90,
      },
      action: { type: "expire" },
    },
  ],
};

/** The image without its registry. Docker Hub keeps its official images in `library`. */
function pathOf(image: string, registry: string): string {
  const path = image.startsWith(`${registry}/`) ? image.slice(registry.length + 1) : image;
  return registry === "docker.io" && !path.includes("/") ? `library/${path}` : path;
}
