import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";

/** Folder of this project. */
export const platform = path.join(__dirname, "..", "..");

/** What to change, by file at the top of the project. */
export type Edits = Record<string, (text: string) => string>;

/** Runs `use` on this project with some of its files changed: a folder of links, removed afterwards. */
export async function withEdits<T>(edits: Edits, use: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), "plan-"));
  try {
    // The entry is copied even if unchanged: Node would follow a link, and load it from where it really is.
    const all: Edits = { "index.ts": (text) => text, ...edits };
    for (const name of readdirSync(platform)) {
      const original = path.join(platform, name);
      const edit = all[name];
      if (edit) writeFileSync(path.join(root, name), edit(readFileSync(original, "utf8")));
      else symlinkSync(original, path.join(root, name));
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Replaces a text that must be there, so that an edit never passes for done when the file has changed. */
export const replacing =
  (before: string | RegExp, after: string) =>
  (text: string): string => {
    const edited = text.replace(before, after);
    if (edited === text) throw new Error(`there is no ${String(before)} to replace`);
    return edited;
  };
