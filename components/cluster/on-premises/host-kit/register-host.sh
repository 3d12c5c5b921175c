#!/usr/bin/env bash
#
# Joins this server to its fleet, checks that it has joined, or takes it away again. What is right already stays as it is.
#
#   sudo bash register-host.sh preflight    says all that stands in the way, and changes nothing
#   sudo bash register-host.sh register     preflight, then installs and configures the agents, and registers them
#   sudo bash register-host.sh verify       says whether the server is in the cluster
#   sudo bash register-host.sh unregister   takes it out of the cluster, and removes the agents
#
# A server that is not registered yet needs an activation, which this file never holds: ACTIVATION_ID and ACTIVATION_CODE
# in the environment or in /etc/host-activation, or typed in when asked for.
set -euo pipefail

# What the fleet's settings say.
#@settings

# Where the file system begins: elsewhere than at / only in a rehearsal.
readonly root="${HOST_ROOT:-}"
readonly agent_config="$root/etc/ecs/ecs.config"
readonly activation_file="$root/etc/host-activation"
readonly ssm_registration="$root/var/lib/amazon/ssm/Vault/Store/RegistrationKey"
readonly agent_program="$root/usr/libexec/amazon-ecs-init"
readonly introspection="http://localhost:51678/v1/metadata"
readonly oldest_docker="20.10" # the first that knows the control groups of today's systems
# Primary key of "Amazon ECS <ecs-security@amazon.com>" (Amazon ECS Developer Guide, "Registering an external instance").
readonly aws_key="F34C3DDAE72926B079BEAEC6BCE9D9A42D51784F"
readonly aws_key_url="https://raw.githubusercontent.com/aws/amazon-ecs-agent/master/scripts/amazon-ecs-agent.gpg"
readonly installer_url="https://amazon-ecs-agent.s3.amazonaws.com/ecs-anywhere-install-latest.sh"

if [[ -n "$proxy" ]]; then
  export HTTP_PROXY="$proxy" HTTPS_PROXY="$proxy" http_proxy="$proxy" https_proxy="$proxy"
  export NO_PROXY="$no_proxy" no_proxy
fi

problems=()
problem() { problems+=("$1"); }
note() { echo "note: $1"; }
changed() { echo "changed: $1"; }
die() {
  echo "error: $1" >&2
  exit 1
}

is_registered() { [[ -s "$ssm_registration" ]]; }
is_installed() { [[ -x "$agent_program" ]]; }
has() { command -v "$1" >/dev/null 2>&1; }
is_active() { systemctl is-active --quiet "$1"; }

ssm_unit() {
  local snap="snap.amazon-ssm-agent.amazon-ssm-agent"
  if systemctl is-enabled --quiet "$snap" 2>/dev/null; then echo "$snap"; else echo "amazon-ssm-agent"; fi
}

# The value of a key of one-line JSON, or of the agent's own answer.
json_value() { sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p"; }

### Preflight: every check adds to the problems, so that one run shows them all.

check_system() {
  local id version
  [[ "$(id -u)" == 0 ]] || problem "not root: run it with sudo"
  [[ -d "$root/run/systemd/system" ]] || problem "systemd does not run here: the agents are units of systemd"
  id="$(sed -n 's/^ID="\{0,1\}\([^"]*\)"\{0,1\}$/\1/p' "$root/etc/os-release")"
  version="$(sed -n 's/^VERSION_ID="\{0,1\}\([^"]*\)"\{0,1\}$/\1/p' "$root/etc/os-release")"
  [[ "$id-$version" == "$os" || "$id-$version" == "$os".* ]] ||
    problem "this is $id-$version, and fleet $fleet is $os: install that, or put the server into another fleet"
  case "$(uname -m)" in
    x86_64 | aarch64) ;;
    *) problem "processor $(uname -m): the agents exist for x86_64 and aarch64" ;;
  esac
}

check_tools() {
  local tool
  for tool in curl getent gpg ss timedatectl; do
    has "$tool" || problem "$tool is not installed: install it with the system's package manager"
  done
}

check_docker() {
  local version
  if ! has docker; then
    [[ "$docker_source" != none ]] || problem "Docker is not installed: install it as its makers describe for $os"
    return
  fi
  version="$(docker version --format '{{.Server.Version}}' 2>/dev/null)" || version=""
  if [[ -z "$version" ]]; then
    problem "Docker does not answer: start it with \`systemctl enable --now docker\`"
  elif [[ "$(printf '%s\n' "$oldest_docker" "$version" | sort -V | head -n 1)" != "$oldest_docker" ]]; then
    problem "Docker is $version: bring it to $oldest_docker or later"
  fi
}

# On a host that works already, its own tasks hold the ports.
check_ports() {
  local port taken
  if is_active ecs || ! has ss; then return; fi
  taken="$(ss -Hltn | awk '{ print $4 }')"
  for port in "${ports[@]}"; do
    ! grep -q ":$port\$" <<<"$taken" || problem "port $port is taken: stop what listens there (\`ss -ltnp\` names it)"
  done
}

# The agent takes the first credentials that it finds. Those of Systems Manager are the last, and lie in root's folder.
check_credentials() {
  local found
  for found in AWS_ACCESS_KEY_ID AWS_PROFILE AWS_WEB_IDENTITY_TOKEN_FILE AWS_CONTAINER_CREDENTIALS_FULL_URI; do
    [[ -z "${!found:-}" ]] || problem "$found is set: the agent would use other credentials than the fleet's, so unset it"
  done
  if is_registered; then return; fi
  for found in "$root/root/.aws/credentials" "$root/root/.aws/config"; do
    [[ ! -e "$found" ]] || problem "$found holds other credentials, which the agent would use: move it away"
  done
}

check_cluster() {
  local joined
  [[ -r "$agent_config" ]] || return 0
  joined="$(sed -n 's/^ECS_CLUSTER=//p' "$agent_config" | tail -n 1)"
  [[ -z "$joined" || "$joined" == "$cluster" ]] ||
    problem "the server is in cluster $joined, and can be in one only: unregister it there first"
}

# AWS refuses requests whose time is more than five minutes wrong.
check_time() {
  if ! has timedatectl; then return; fi
  [[ "$(timedatectl show --property NTPSynchronized --value)" == yes ]] ||
    problem "the clock is not synchronised: set up chrony or systemd-timesyncd"
}

check_endpoints() {
  local host reason
  if ! has curl || ! has getent; then return; fi
  for host in "${endpoints[@]}"; do
    # Behind a proxy it is the proxy that asks.
    if [[ -z "$proxy" ]] && ! getent ahostsv4 "$host" >/dev/null; then
      problem "DNS knows no $host: let the server's resolver ask for it, or forward it to the VPC"
    elif ! reason="$(curl -sS -o /dev/null --connect-timeout 5 --max-time 15 "https://$host/" 2>&1)"; then
      problem "$host cannot be reached over TLS on port 443: ${reason:-no answer}"
    fi
  done
  if [[ -n "$proxy" ]]; then return; fi
  for host in "${private_endpoints[@]}"; do
    getent ahostsv4 "$host" | grep -Eq '^(10|192\.168|172\.(1[6-9]|2[0-9]|3[01])|100\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))\.' ||
      note "$host leads to the internet, though the VPC has an endpoint for it: forward the name to the VPC's resolver"
  done
}

preflight() {
  local each
  check_system
  check_tools
  check_docker
  check_ports
  check_credentials
  check_cluster
  check_time
  check_endpoints
  if ((${#problems[@]} > 0)); then
    for each in "${problems[@]}"; do echo "problem: $each" >&2; done
    die "${#problems[@]} in the way of fleet $fleet; nothing was changed"
  fi
  echo "preflight: nothing in the way"
}

### Register

# Writes standard input to a file, unless it says that already. Fails when there was nothing to write.
put() {
  local file="$1" text
  text="$(cat)"
  if [[ -f "$file" && "$(cat "$file")" == "$text" ]]; then return 1; fi
  mkdir -p "$(dirname "$file")"
  printf '%s\n' "$text" >"$file"
}

# The agent's settings (Amazon ECS Developer Guide, "Amazon ECS container agent configuration").
agent_settings() {
  echo "ECS_CLUSTER=$cluster"
  echo "AWS_DEFAULT_REGION=$region"
  echo "ECS_EXTERNAL=true"
  echo "ECS_INSTANCE_ATTRIBUTES={\"fleet\":\"$fleet\"}"
  echo "ECS_ENABLE_TASK_IAM_ROLE=true"
  echo 'ECS_AVAILABLE_LOGGING_DRIVERS=["json-file","awslogs"]'
  echo "ECS_ENABLE_AWSLOGS_EXECUTIONROLE_OVERRIDE=true"
  if [[ -n "$proxy" ]]; then
    echo "HTTP_PROXY=$proxy"
    echo "NO_PROXY=$no_proxy"
  fi
}

unit_settings() {
  echo "[Service]"
  echo "Environment=\"HTTP_PROXY=$proxy\" \"HTTPS_PROXY=$proxy\""
  echo "Environment=\"NO_PROXY=$no_proxy\""
}

# The agents and Docker read the proxy when they start, so that one who has started already starts again.
configure_proxy() {
  local unit file
  for unit in docker ecs "$(ssm_unit)"; do
    file="$root/etc/systemd/system/$unit.service.d/proxy.conf"
    if [[ -z "$proxy" ]]; then
      [[ -e "$file" ]] || continue
      rm "$file"
    else
      unit_settings | put "$file" || continue
    fi
    changed "$file"
    systemctl daemon-reload
    if is_active "$unit"; then systemctl restart "$unit"; fi
  done
}

configure_agent() {
  if ! agent_settings | put "$agent_config"; then return; fi
  changed "$agent_config"
  if is_active ecs; then systemctl restart ecs; fi
}

# Sets ACTIVATION_ID and ACTIVATION_CODE. Neither is shown.
read_activation() {
  if [[ -z "${ACTIVATION_ID:-}" && -r "$activation_file" ]]; then
    ACTIVATION_ID="$(sed -n 's/^ACTIVATION_ID=//p' "$activation_file")"
    ACTIVATION_CODE="$(sed -n 's/^ACTIVATION_CODE=//p' "$activation_file")"
  fi
  if [[ -t 0 ]]; then
    [[ -n "${ACTIVATION_ID:-}" ]] || read -rp "Id of the activation: " ACTIVATION_ID
    [[ -n "${ACTIVATION_CODE:-}" ]] || { read -rsp "Its code (not shown): " ACTIVATION_CODE && echo; }
  fi
  [[ "${ACTIVATION_ID:-}" =~ ^[0-9a-f-]{36}$ ]] || die "ACTIVATION_ID is missing, or no id: read it from activationIds"
  [[ "${ACTIVATION_CODE:-}" =~ ^[^[:space:]]{20,250}$ ]] || die "ACTIVATION_CODE is missing, or no code: read it from activationCodes"
}

# AWS's installer, once its signature is right; it checks those of the packages itself, as gpg is here. It takes the code
# on its command line, which the processes of the host can see while it runs: an activation is for few hosts and days.
download_installer() {
  local folder="$1" signed
  curl -fsSLo "$folder/install.sh" "$installer_url"
  curl -fsSLo "$folder/install.sh.asc" "$installer_url.asc"
  curl -fsSLo "$folder/key.gpg" "$aws_key_url"
  gpg --homedir "$folder" --quiet --import "$folder/key.gpg" 2>/dev/null
  signed="$(gpg --homedir "$folder" --status-fd 1 --verify "$folder/install.sh.asc" "$folder/install.sh" 2>/dev/null)" || signed=""
  grep -q "^\[GNUPG:\] VALIDSIG .* $aws_key\$" <<<"$signed" || die "the installer is not signed by AWS: nothing was installed"
}

install_agents() {
  local folder arguments
  if is_registered && is_installed; then return; fi
  arguments=(--region "$region" --cluster "$cluster" --docker-install-source "$docker_source")
  [[ -z "$agent_version" ]] || arguments+=(--ecs-version "$agent_version")
  if is_registered; then
    arguments+=(--skip-registration)
  else
    read_activation
    arguments+=(--activation-id "$ACTIVATION_ID" --activation-code "$ACTIVATION_CODE")
  fi
  folder="$(mktemp -d)"
  # shellcheck disable=SC2064 # the folder of now
  trap "rm -rf '$folder'" EXIT
  download_installer "$folder"
  (cd "$folder" && bash install.sh "${arguments[@]}")
  rm -f "$activation_file"
  changed "agents installed and registered"
}

register() {
  preflight
  configure_proxy
  configure_agent
  install_agents
  # The installer adds lines of its own to the same file.
  agent_settings | put "$agent_config" || true
  verify
}

### Verify

verify() {
  local answer="" joined tries
  for ((tries = 0; tries < 12; tries++)); do
    answer="$(curl -fsS --noproxy '*' --max-time 5 "$introspection" 2>/dev/null)" || answer=""
    [[ "$answer" != *'"ContainerInstanceArn"'*arn:* ]] || break
    sleep 5
  done
  joined="$(json_value Cluster <<<"$answer")"
  [[ -n "$joined" ]] || die "the agent does not answer, or has not registered: read /var/log/ecs/ecs-agent.log"
  [[ "$joined" == "$cluster" ]] || die "the agent is in cluster $joined instead of $cluster: unregister, then register"
  is_active "$(ssm_unit)" || die "the SSM agent does not run: its credentials end within the hour; \`systemctl status $(ssm_unit)\`"
  echo "verified: in cluster $cluster as a host of fleet $fleet"
}

### Unregister

# What only AWS can forget. A host may take itself out of the cluster; that Systems Manager forgets it is for an administrator.
deregister() {
  local instance node=""
  instance="$(curl -fsS --noproxy '*' --max-time 5 "$introspection" 2>/dev/null | json_value ContainerInstanceArn)" || instance=""
  if is_registered; then node="$(json_value instanceID <"$ssm_registration")"; fi
  if [[ -n "$instance" ]] && ! { has aws && aws ecs deregister-container-instance --region "$region" --cluster "$cluster" \
    --container-instance "$instance" --force >/dev/null 2>&1; }; then
    note "an administrator: aws ecs deregister-container-instance --region $region --cluster $cluster --container-instance $instance --force"
  fi
  [[ -z "$node" ]] || note "an administrator: aws ssm deregister-managed-instance --region $region --instance-id $node"
}

remove_packages() {
  local packages=(amazon-ecs-init amazon-ssm-agent)
  if has apt-get; then
    apt-get purge -y "${packages[@]}"
  elif has dnf; then
    dnf remove -y "${packages[@]}"
  else
    zypper --non-interactive remove "${packages[@]}"
  fi
}

unregister() {
  local tasks
  [[ "$(id -u)" == 0 ]] || die "not root: run it with sudo"
  if ! is_registered && ! is_installed && [[ ! -e "$agent_config" ]]; then
    echo "unregistered: nothing is left here"
    return
  fi
  deregister
  systemctl disable --now ecs "$(ssm_unit)" || true
  tasks="$(docker ps --quiet --filter "label=com.amazonaws.ecs.cluster=$cluster")" || tasks=""
  # shellcheck disable=SC2086 # one word for each task
  [[ -z "$tasks" ]] || docker stop $tasks >/dev/null
  if is_installed; then remove_packages; fi
  rm -rf "$root/etc/ecs" "$root/var/lib/ecs" "$root/var/lib/amazon/ssm" "$root/root/.aws/credentials"
  rm -f "$root"/etc/systemd/system/{docker,ecs,"$(ssm_unit)"}.service.d/proxy.conf
  systemctl daemon-reload
  changed "agents, their data and their settings removed; Docker stays"
}

case "${1:-}" in
  preflight | register | verify | unregister) "$1" ;;
  *)
    echo "usage: sudo bash register-host.sh preflight|register|verify|unregister" >&2
    exit 2
    ;;
esac
