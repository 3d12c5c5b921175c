import { readFileSync } from "node:fs";
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import type { Settings } from "./function/reconcile";

const folder = path.join(__dirname, "function");

/** The files of the function, as they are tested; the runtime brings what else they need. */
const files = ["index.js", "reconcile.js", "aws.js", "decisions.js"];

/** What Lambda runs: the function's files as they stand here, and what they are to look after. */
export function functionPackage(
  settings: pulumi.Input<Settings>,
): pulumi.Output<pulumi.asset.AssetArchive> {
  const code = Object.fromEntries(
    files.map((file) => [
      file,
      // The text and not the path, which would differ between machines.
      new pulumi.asset.StringAsset(readFileSync(path.join(folder, file), "utf8")),
    ]),
  );
  return pulumi.jsonStringify(settings).apply(
    (text) =>
      new pulumi.asset.AssetArchive({
        ...code,
        "settings.json": new pulumi.asset.StringAsset(text),
      }),
  );
}
