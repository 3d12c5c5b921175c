import { cacheProblems } from "../../components/cluster/images/caches";
import { containerProblems } from "../../components/cluster/service/container-problems";
import { fileSystemProblems } from "../../components/cluster/service/file-systems";
import type { Draft } from "../draft";
import type { Problem } from "../problems";

/** What containers are made of, and where their images are kept, must be possible where they run. */
export function containerSettingProblems(draft: Draft): Problem[] {
  const { services = {}, imageCaches = {} } = draft.sections;
  return [
    ...registryProblems(draft),
    ...Object.entries(services).flatMap(([name, service]) =>
      containerProblems(service, Object.keys(imageCaches)).map(({ path, message }) => ({
        path: `services.${name}.${path}`,
        message,
      })),
    ),
    ...fileSystemProblems(services).map((message) => ({ path: "services", message })),
  ];
}

function registryProblems({ place, sections }: Draft): Problem[] {
  const { imageCaches = {}, network } = sections;
  if (Object.keys(imageCaches).length === 0) return [];
  const problems: Problem[] = cacheProblems(imageCaches, place).map(({ registry, message }) => ({
    path: `imageCaches.${registry}`,
    message,
  }));
  if (network && !network.adopt && network.egress === "none") {
    problems.push({
      path: "imageCaches",
      message:
        "needs a way to the internet for the first pull of each image, and network.egress is none",
      fix: "Say another egress, or copy the images to repositories of your own",
    });
  }
  return problems;
}
