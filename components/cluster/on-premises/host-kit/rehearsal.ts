import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";

/** What the commands of a rehearsed host do. `$STATE` is a folder that they share. */
const commands: Record<string, string> = {
  id: "echo 0",
  uname: "echo x86_64",
  sleep: ":",
  ss: `cat "$STATE/listening" 2>/dev/null || true`,
  timedatectl: `cat "$STATE/synchronised" 2>/dev/null || echo yes`,
  docker: `case "$1" in version) cat "$STATE/docker" 2>/dev/null || echo 24.0.7 ;; ps) echo task-1 ;; *) echo "docker $*" >>"$STATE/log" ;; esac`,
  getent: `grep -qx "$2" "$STATE/unknown" 2>/dev/null && exit 2; echo "10.80.0.9 STREAM $2"`,
  systemctl: `case "$1" in
  is-active) [ -e "$STATE/active-$3" ] ;;
  is-enabled) exit 1 ;;
  disable) rm -f "$STATE"/active-*; echo "systemctl $*" >>"$STATE/log" ;;
  *) echo "systemctl $*" >>"$STATE/log" ;;
esac`,
  "apt-get": `echo "apt-get $*" >>"$STATE/log"; rm -f "$HOST_ROOT/usr/libexec/amazon-ecs-init"`,
  gpg: `case "$*" in *--verify*) echo "[GNUPG:] VALIDSIG SUBKEY 2026-01-01 0 0 4 0 1 8 00 $(cat "$STATE/signer")" ;; esac`,
  curl: `for last in "$@"; do :; done
case "$last" in
  http://localhost:51678/*) cat "$STATE/metadata" 2>/dev/null || exit 7 ;;
  *.sh) cp "$STATE/installer" "$2" ;;
  *.asc | *.gpg) : >"$2" ;;
  *) host="\${last#https://}"; grep -qx "\${host%/}" "$STATE/closed" 2>/dev/null && { echo "timed out" >&2; exit 28; }; : ;;
esac`,
};

/** What AWS's installer leaves on a host. */
const installer = `echo "installer $*" >>"$STATE/log"
mkdir -p "$HOST_ROOT/usr/libexec" "$HOST_ROOT/var/lib/amazon/ssm/Vault/Store"
: >"$HOST_ROOT/usr/libexec/amazon-ecs-init"; chmod +x "$HOST_ROOT/usr/libexec/amazon-ecs-init"
echo '{"instanceID":"mi-0123456789abcdef0"}' >"$HOST_ROOT/var/lib/amazon/ssm/Vault/Store/RegistrationKey"
echo "ECS_CLUSTER=appended" >>"$HOST_ROOT/etc/ecs/ecs.config"
: >"$STATE/active-ecs"; : >"$STATE/active-amazon-ssm-agent"
echo '{"Cluster":"apps","ContainerInstanceArn":"arn:aws:ecs:ap-northeast-2:123456789012:container-instance/apps/1"}' >"$STATE/metadata"
`;

/** AWS's key, by which the installer is signed. */
const awsKey = "F34C3DDAE72926B079BEAEC6BCE9D9A42D51784F";

/** A host in a folder: commands that only write down what they are asked, and a file system that begins there. */
export class Rehearsal {
  readonly folder = mkdtempSync(path.join(tmpdir(), "host-"));

  constructor(script: string) {
    for (const [name, text] of Object.entries(commands)) {
      this.write(`bin/${name}`, `#!/bin/sh\n${text}\n`);
      chmodSync(this.at(`bin/${name}`), 0o755);
    }
    this.write("register-host.sh", script);
    this.write("state/installer", installer);
    this.write("state/signer", awsKey);
    this.write("root/etc/os-release", 'NAME="Ubuntu"\nID=ubuntu\nVERSION_ID="22.04"\n');
    mkdirSync(this.at("root/run/systemd/system"), { recursive: true });
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), text);
  }

  read(name: string): string {
    return existsSync(this.at(name)) ? readFileSync(this.at(name), "utf8") : "";
  }

  exists(name: string): boolean {
    return existsSync(this.at(name));
  }

  run(mode: string, environment: Record<string, string> = {}) {
    const { status, stdout, stderr } = spawnSync("bash", [this.at("register-host.sh"), mode], {
      encoding: "utf8",
      env: {
        PATH: `${this.at("bin")}:/usr/bin:/bin`,
        HOST_ROOT: this.at("root"),
        STATE: this.at("state"),
        ...environment,
      },
    });
    return { status, stdout, stderr };
  }

  end(): void {
    rmSync(this.folder, { recursive: true });
  }

  private at(name: string): string {
    return path.join(this.folder, name);
  }
}
