import { readFileSync } from "node:fs";
import * as path from "node:path";
import { stringify } from "yaml";
import { scriptVariables, type HostKitFacts } from "./facts";

/** A file of a kit. */
export interface KitFile {
  name: string;
  text: string;
}

const scriptName = "register-host.sh";
const installed = "/usr/local/sbin/register-host";

/** What registers the hosts of a fleet: one script, and two ways to have it run. None holds an activation. */
export function hostKit(facts: HostKitFacts): KitFile[] {
  const script = registerScript(facts);
  return [
    { name: scriptName, text: script },
    { name: "tasks.yml", text: ansibleTasks(facts) },
    { name: "cloud-init.yml", text: cloudInit(facts, script) },
  ];
}

/** The registering script of a fleet: the same for all but for the values at its head. */
export function registerScript(facts: HostKitFacts): string {
  const settings = Object.entries(scriptVariables(facts))
    .map(([name, value]) =>
      Array.isArray(value)
        ? `${name}=(${value.map(shellQuoted).join(" ")})`
        : `${name}=${shellQuoted(value)}`,
    )
    .join("\n");
  return template().replace("#@settings", () => settings);
}

/** A word of a shell command that stands for `value`, whatever is in it. */
export function shellQuoted(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

const template = () => readFileSync(path.join(__dirname, scriptName), "utf8");

/** Tasks for Ansible, to be included in a play for the fleet's hosts. The script lies beside them. */
function ansibleTasks({ fleet }: HostKitFacts): string {
  const tasks = [
    {
      name: `Bring the script that registers hosts of fleet ${fleet}`,
      "ansible.builtin.copy": { src: scriptName, dest: installed, mode: "0755" },
      become: true,
    },
    {
      name: `Register with fleet ${fleet}`,
      "ansible.builtin.command": { argv: [installed, "register"] },
      environment: {
        ACTIVATION_ID: "{{ activation_id | default('') }}",
        ACTIVATION_CODE: "{{ activation_code | default('') }}",
      },
      become: true,
      register: "registered",
      changed_when: "'changed: ' in registered.stdout",
      // A failed task shows its environment.
      no_log: true,
    },
    {
      name: "See that the host is in the cluster",
      "ansible.builtin.command": { argv: [installed, "verify"] },
      become: true,
      changed_when: false,
    },
  ];
  return `# Hosts of fleet ${fleet}. Give activation_id and activation_code from a vault when you run the play.\n---\n${yaml(tasks)}`;
}

/** User data for hosts that start from an image. */
function cloudInit({ fleet }: HostKitFacts, script: string): string {
  const data = {
    write_files: [{ path: installed, permissions: "0755", owner: "root:root", content: script }],
    runcmd: [[installed, "register"]],
  };
  return [
    "#cloud-config",
    `# Hosts of fleet ${fleet}. Whoever provides the host puts the activation into /etc/host-activation, readable by root only,`,
    "# as two lines: ACTIVATION_ID=… and ACTIVATION_CODE=…; the file is removed once the host is registered.",
    yaml(data),
  ].join("\n");
}

const yaml = (value: unknown) => stringify(value, { lineWidth: 0 });
