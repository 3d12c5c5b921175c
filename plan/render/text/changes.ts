import { ChangeKind, type Change } from "../../compare/changes";
import type { Comparison } from "../../compare/compare";
import { AddressFate, type AddressChange } from "../../compare/egress";
import { replacementsAsOf } from "../../compare/replacements/replacements";
import { heading, listing, paragraph, type Colors } from "./page";

/** What the settings change: resources, addresses that partners know, and how the way out is switched. */
export function changesInWords(comparison: Comparison, colors: Colors): string[] {
  const { against, changes, addresses, egress } = comparison;
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
    ...addresses.flatMap((address) => paragraph(addressInWords(address), 2)),
    ...(egress
      ? paragraph(
          `egress ${egress.from} to ${egress.to}: ${egress.ups === 1 ? 'one "up"' : 'two "up"s, the first to none with heldAddresses'}; interruption: ${egress.interruption} (docs/network.md, "Changing it")`,
          2,
          egress.ups === 2 ? colors.yellow : String,
        )
      : []),
  ];
}

function inWords({ kind, name, type, properties, refused }: Change): string {
  const what = properties.length === 0 ? "" : `: ${properties.join(", ")}`;
  const protectedNote = refused ? " (refused: it is protected)" : "";
  return `${kind} ${name} [${type.split(":").pop() ?? type}]${what}${protectedNote}`;
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
