#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# boot.sh ROOT: boots the service manager of a Debian root as process 1 of namespaces of its own, as a container would.
# Returns when that ends. Needs root and control groups of version 2 (alone or beside version 1).
set -euo pipefail
root=$(cd "$1" && pwd)
groups=$(findmnt -n -o TARGET -t cgroup2 | head -1)
group=$groups/tenure-prove-$$
mkdir "$group"
# What is left in there ends with process 1, which takes it along.
trap 'find "$group" -depth -type d -exec rmdir "{}" + 2>/dev/null || true' EXIT

enter() {
  root=$1
  mount --bind "$root" "$root"
  mount -t proc proc "$root/proc"
  mount -t sysfs -o ro sysfs "$root/sys"
  mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
  mount -t tmpfs -o mode=755 tmpfs "$root/run"
  mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
  mount -t tmpfs -o mode=755 tmpfs "$root/dev"
  for device in null zero full random urandom tty; do
    touch "$root/dev/$device"
    mount --bind "/dev/$device" "$root/dev/$device"
  done
  mkdir "$root/dev/pts" "$root/dev/shm"
  mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$root/dev/pts"
  ln -s pts/ptmx "$root/dev/ptmx"
  mount -t tmpfs tmpfs "$root/dev/shm"
  cd "$root"
  mkdir run/before
  pivot_root . run/before
  umount -l /run/before
  rmdir /run/before
  hostname prove
  exec env -i container=namespaces PATH=/usr/sbin:/usr/bin /lib/systemd/systemd --system --unit=multi-user.target </dev/null
}

export -f enter
bash -c 'echo $$ >"$0/cgroup.procs" && exec unshare --mount --pid --uts --ipc --cgroup --fork --kill-child \
  --propagation private bash -euc "enter \"\$0\"" "$1"' "$group" "$root"
