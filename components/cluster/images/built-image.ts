import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type * as awsx from "@pulumi/awsx/ecr";
import type * as pulumi from "@pulumi/pulumi";
import { Protection } from "../../shared";
import { tagsOf, type Scope } from "../scope";

/** An image that the program builds. */
export interface BuildArgs {
  /** Logical name of the repository and the image. */
  name: string;
  /** Folder with the Dockerfile. */
  folder: string;
  /** Platform of the hosts, such as `linux/arm64`. */
  platform: string;
  protection: Protection | undefined;
}

/** Builds a folder's image into a repository of its own and gives its address, by digest. */
export function builtImage(scope: Scope, build: BuildArgs): pulumi.Output<string> {
  const { Image, Repository } = loadAwsx();
  const repository = new Repository(
    build.name,
    {
      imageTagMutability: "IMMUTABLE",
      imageScanningConfiguration: { scanOnPush: true },
      // Enough to go back to any version of the last weeks.
      lifecyclePolicy: { rules: [{ tagStatus: "any", maximumNumberOfImages: 50 }] },
      forceDelete: build.protection === Protection.Disposable,
      tags: tagsOf(scope, build.name),
    },
    scope.opts,
  );
  const image = new Image(
    build.name,
    {
      repositoryUrl: repository.url,
      context: build.folder,
      platform: build.platform,
      imageTag: contentTag(build.name, build.folder),
    },
    scope.opts,
  );
  return image.imageUri;
}

/**
 * A tag that changes with any file of the folder: an immutable repository refuses a second image under the same tag,
 * and awsx's own tag stays the same when only contents change. Files that `.dockerignore` leaves out count too.
 */
export function contentTag(name: string, folder: string): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  for (const file of files) {
    const content = contentOf(join(folder, file));
    if (content !== undefined) hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return `${name}-${hash.digest("hex").slice(0, 16)}`;
}

/** What is wrong with a text that should be a folder to build from. */
export function buildProblem(folder: string): string | undefined {
  const found = lstatSync(join(folder, "Dockerfile"), { throwIfNoEntry: false });
  return found ? undefined : `build: there is no Dockerfile in "${folder}"`;
}

/** A link counts by where it leads, a folder by what is in it. */
function contentOf(path: string): Buffer | undefined {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return Buffer.from(readlinkSync(path));
  return stats.isFile() ? readFileSync(path) : undefined;
}

function loadAwsx(): typeof awsx {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load awsx in stacks that build nothing
  return require("@pulumi/awsx/ecr") as typeof awsx;
}
