import { lockProblems } from "../../components/ops-plane/lock-problems";
import type { Draft } from "../draft";
import type { Problem } from "../problems";

/** The lock of vaults must let backups live as long as they are to, and a trail is said where it is made. */
export function operationsProblems({ sections }: Draft): Problem[] {
  const { operations, accountBaseline } = sections;
  if (operations === undefined) return [];
  return [
    ...lockProblems(operations.backup).map(({ path, message }) => ({
      path: `operations.backup.lock.${path}`,
      message,
    })),
    ...(operations.trail === undefined || accountBaseline === undefined
      ? []
      : trailProblems(accountBaseline)),
  ];
}

function trailProblems(accountBaseline: string): Problem[] {
  if (accountBaseline === "owner") return [];
  return [
    {
      path: "operations.trail",
      message: `is about the account's trail, which this stack does not make: accountBaseline is ${accountBaseline}`,
      fix: "Say it in the stack that is the owner, or remove it",
    },
  ];
}
