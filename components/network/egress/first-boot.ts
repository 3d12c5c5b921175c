/**
 * The first-boot script of a NAT instance on Amazon Linux 2023: it forwards what comes from `range` and puts its own address
 * in the place of the sender's. It can be repeated. The address and the way out are there before the instance, but not for
 * sure the packages' server, so that is asked until it answers; a nano's memory is short for dnf, hence the swap.
 */
export function firstBoot(range: string): string {
  return [
    "#!/bin/bash",
    "set -eu",
    "if ! swapon --show | grep -q /swap; then",
    "  dd if=/dev/zero of=/swap bs=1M count=512 && chmod 600 /swap && mkswap /swap && swapon /swap",
    "fi",
    "until dnf install --assumeyes nftables; do sleep 5; done",
    "echo 'net.ipv4.ip_forward = 1' > /etc/sysctl.d/90-nat.conf",
    "sysctl --system",
    "cat > /etc/sysconfig/nftables.conf <<'RULES'",
    "flush ruleset",
    "table ip nat {",
    "  chain postrouting {",
    "    type nat hook postrouting priority srcnat; policy accept;",
    `    ip saddr ${range} masquerade`,
    "  }",
    "}",
    "RULES",
    "systemctl enable nftables",
    "systemctl restart nftables",
    "",
  ].join("\n");
}
