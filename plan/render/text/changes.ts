import { ChangeKind, type Change } from "../../compare/changes";
import type { Comparison } from "../../compare/compare";
import { AddressFate, type AddressChange } from "../../compare/egress";
import { replacementsAsOf } from "../../compare/replacements/replacements";
import type { Switch } from "../../compare/switches";
import { count, heading, listing, paragraph, type Colors } from "./page";

/** What the settings change: resources, addresses that partners know, and how the way out is switched. */
export function changesInWords(comparison: Comparison, colors: Colors): string[] {
  const { against, changes, secrets, addresses } = comparison;
  const kinds = Object.values(ChangeKind).flatMap((kind) => {
    const many = changes.filter((change) => change.kind === kind).length;
    return many === 0 ? [] : [`${kind} ${many}`];
  });
  const unknown = changes.some(({ kind }) => kind === ChangeKind.ChangesOrReplaces);
  return [
    ...heading(`Against ${against}`, kinds.join(" · ") || "nothing changes", colors),
    ...changes.flatMap((change) => paragraph(inWords(change), 2, paint(change, colors))),
    ...(unknown
      ? paragraph(
          `"${ChangeKind.ChangesOrReplaces}": not known offline (table of ${replacementsAsOf}); "pulumi preview" says which.`,
          2,
          colors.dim,
        )
      : []),
    ...releases(changes, colors),
    ...secrets.flatMap(({ key, kind }) => paragraph(`${kind}: ${key}`, 2, colors.yellow)),
    ...addresses.flatMap((address) => paragraph(addressInWords(address), 2)),
    ...comparison.switches.flatMap((one) =>
      paragraph(switchInWords(one), 2, one.ups === 2 ? colors.yellow : String),
    ),
  ];
}

function inWords({ kind, name, type, properties, refused }: Change): string {
  const what = properties.length === 0 ? "" : `: ${properties.join(", ")}`;
  const protectedNote = refused ? " (refused: it is protected)" : "";
  return `${kind} ${name} [${type.split(":").pop() ?? type}]${what}${protectedNote}`;
}

/** Pulumi refuses the whole of an `up` for one protected resource. */
function releases(changes: Change[], colors: Colors): string[] {
  const many = changes.filter(({ refused }) => refused).length;
  if (many === 0) return [];
  const what = `${count(many, "protected resource")} must be released first`;
  const how = '"pulumi state unprotect <urn>" for each, then deletion protection in AWS';
  return paragraph(`${what}: ${how} (docs/operations.md, "Take it down")`, 2, colors.red);
}

function switchInWords({ setting, from, to, first, interruption, see }: Switch): string {
  const takes = first === undefined ? 'one "up"' : `two "up"s, the first ${first}`;
  return `${setting}, ${from} to ${to}: ${takes}; interruption: ${interruption} (${see})`;
}

function paint({ kind, refused }: Change, colors: Colors): (line: string) => string {
  if (refused || kind === ChangeKind.Deletes) return colors.red;
  return kind === ChangeKind.Creates ? colors.green : colors.yellow;
}

function addressInWords({ name, fate, usersBefore, usersAfter }: AddressChange): string {
  const users = (names: string[]) => (names.length === 0 ? "nothing (held)" : listing(names));
  const move =
    fate === AddressFate.Moved ? ` from ${users(usersBefore)} to ${users(usersAfter)}` : "";
  return `egress address ${name}: ${fate}${move}`;
}
