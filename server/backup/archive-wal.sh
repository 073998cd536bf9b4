#!/bin/sh
# PostgreSQL calls this for each finished segment: archive-wal.sh <folder> <path of the segment> <its name>.
# The segment counts as archived only when its whole copy lies on the disk under its own name: it is copied beside that name,
# flushed, and renamed. A name that is taken stays as it is: by the same bytes it is a retry and well, by others a fault.
set -eu
folder=$1
segment=$2
name=$3

if [ -e "$folder/$name" ]; then
  cmp -s "$segment" "$folder/$name" && exit 0
  echo "archive-wal: $name lies there already with other bytes" >&2
  exit 1
fi

draft="$folder/.$name.$$"
trap 'rm -f "$draft"' EXIT
cp "$segment" "$draft"
# GNU sync flushes what it is given; where sync takes no name it flushes everything.
sync "$draft" 2>/dev/null || sync
mv -n "$draft" "$folder/$name"
[ ! -e "$draft" ]
sync "$folder" 2>/dev/null || sync
