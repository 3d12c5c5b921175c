import { isArm } from "../../components/cluster/capacity/validate";
import type { Draft } from "../draft";
import type { Problem } from "../problems";

/** Groups of instances must be able to start, and in production start what was reviewed. */
export function capacityProblems({ sections }: Draft): Problem[] {
  return Object.entries(sections.capacity ?? {}).flatMap(([name, { ami, instances, size }]) => {
    const path = `capacity.${name}`;
    const problems: Problem[] = [];
    const [fewest, most] = size;
    if (fewest > most) {
      const message = `must go from the fewest to the most instances; given ${fewest} to ${most}`;
      problems.push({ path: `${path}.size`, message });
    }
    if (new Set(instances.map(isArm)).size > 1) {
      const arm = instances.filter(isArm).join(", ");
      problems.push({
        path: `${path}.instances`,
        message: `mixes processors: ${arm} are Arm and the others are not; one image runs on one kind`,
        fix: "Make a group of capacity for each kind",
      });
    }
    if (sections.environment === "production" && !ami.startsWith("ami-")) {
      problems.push({
        path: `${path}.ami`,
        given: `"${ami}"`,
        message: "must be an AMI id in production: a parameter changes what runs without a review",
        fix: "Read the parameter once with `aws ssm get-parameter --name <path>`, and write the id here",
      });
    }
    return problems;
  });
}
