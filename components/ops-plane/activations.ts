import * as ssm from "@pulumi/aws/ssm";
import * as pulumi from "@pulumi/pulumi";
import { nameTags, physicalName } from "../shared";
import type { Fleet } from "./fleets";
import { activationKey, patchGroup } from "./names";
import type { Plane } from "./plane";
import type { ActivationArgs } from "./types";

/** The activations of all fleets, by the key that the component publishes. */
export function openActivations(
  name: string,
  plane: Plane,
  fleets: Record<string, Fleet>,
  opts: pulumi.CustomResourceOptions,
): Record<string, ssm.Activation> {
  const made: Record<string, ssm.Activation> = {};
  for (const [key, fleet] of Object.entries(fleets)) {
    for (const [generation, terms] of Object.entries(fleet.args.activations ?? {})) {
      const published = activationKey(key, generation);
      made[published] = activation(
        `${name}-activation-${published}`,
        plane,
        { key, fleet, terms },
        opts,
      );
    }
  }
  return made;
}

function activation(
  logicalName: string,
  { deployment, tags }: Plane,
  { key, fleet, terms }: { key: string; fleet: Fleet; terms: ActivationArgs },
  opts: pulumi.CustomResourceOptions,
): ssm.Activation {
  const hostName = physicalName(deployment, key);
  return new ssm.Activation(
    logicalName,
    {
      name: hostName,
      description: "On-premises hosts",
      // A name, not an ARN: that is what the API asks for.
      iamRole: fleet.role.name,
      registrationLimit: terms.hosts,
      expirationDate: terms.expires,
      // Each host gets these when it registers.
      tags: nameTags(hostName, tags, {
        Fleet: key,
        Site: fleet.args.site,
        PatchGroup: patchGroup(deployment, key),
      }),
    },
    {
      ...opts,
      additionalSecretOutputs: ["activationCode"],
      // AWS cannot change the tags of an activation: a new owner or cost centre would replace it, and its code with it.
      ignoreChanges: ["tags", "tagsAll"],
    },
  );
}
