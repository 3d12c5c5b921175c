import { isMap, isSeq } from "yaml";
import type { YamlFile } from "../config/yaml-file";

/** A secret of the settings whose ciphertext is another one; also the same value, encrypted anew, looks so. */
export interface SecretChange {
  /** Where it is in the settings, such as `hybrid-platform:sites.seoul.key`. */
  key: string;
  kind: "a secret changed" | "a new secret" | "a secret less";
}

/** What became of the encrypted values of the settings. Nothing is decrypted, and no ciphertext is kept. */
export function secretChanges(before: YamlFile, after: YamlFile): SecretChange[] {
  const had = secrets(before);
  const has = secrets(after);
  return [...new Set([...had.keys(), ...has.keys()])].sort().flatMap((key): SecretChange[] => {
    const [former, now] = [had.get(key), has.get(key)];
    if (former === now) return [];
    if (former === undefined) return [{ key, kind: "a new secret" }];
    return [{ key, kind: now === undefined ? "a secret less" : "a secret changed" }];
  });
}

function secrets({ root }: YamlFile): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (node: unknown, key: string): void => {
    if (isSeq(node))
      node.items.forEach((item, index) => {
        walk(item, `${key}[${index}]`);
      });
    if (!isMap(node)) return;
    const secure: unknown = node.items.length === 1 ? node.get("secure") : undefined;
    if (typeof secure === "string") found.set(key, secure);
    else for (const { key: name, value } of node.items) walk(value, joined(key, String(name)));
  };
  walk(root.get("config", true), "");
  return found;
}

const joined = (key: string, name: string) => (key === "" ? name : `${key}.${name}`);
