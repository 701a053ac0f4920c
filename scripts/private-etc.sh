#!/bin/sh
# Runs a command with an /etc of its own, so that policies of the machine can be set for tests: no other program
# sees what is written there, and it is gone when the command ends. Linux, as root.
#
# Where mounts are not allowed, as in most containers, the command runs as it is: it is alone there anyway.
own_etc='mount -t tmpfs tmpfs /mnt && mkdir /mnt/upper /mnt/work &&
  mount -t overlay overlay -o lowerdir=/etc,upperdir=/mnt/upper,workdir=/mnt/work /etc'
if unshare --mount sh -c "$own_etc" 2>/dev/null; then
  exec unshare --mount sh -c "$own_etc"' && exec "$@"' sh "$@"
fi
exec "$@"
