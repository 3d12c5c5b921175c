import { lockProblems } from "../../components/ops-plane/lock-problems";
import type { Draft } from "../draft";
import type { Problem } from "../problems";

/** The lock of vaults must let backups live as long as they are to. */
export function backupSettingProblems({ sections }: Draft): Problem[] {
  const backup = sections.operations?.backup;
  return (backup ? lockProblems(backup) : []).map(({ path, message }) => ({
    path: `operations.backup.lock.${path}`,
    message,
  }));
}
