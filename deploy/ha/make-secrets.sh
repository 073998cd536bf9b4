#!/bin/sh
# Prints the content of /etc/patroni/secrets.env: make it once, on one machine, and carry it to the others by hand.
#   umask 077; sh make-secrets.sh > /etc/patroni/secrets.env
# The names are Patroni's. `yuelu` is the role of DATABASE_URL; Patroni makes it when it makes the cluster.
set -eu
for name in SUPERUSER REPLICATION REWIND yuelu; do
  printf 'PATRONI_%s_PASSWORD=%s\n' "$name" "$(openssl rand -hex 24)"
done
printf 'PATRONI_yuelu_OPTIONS=createdb\n'
