#!/usr/bin/env bash
# Backs up TeleSSL while it runs.
#   backup.sh HOUSE KEYS
# HOUSE gets the ordinary backup, dated, stored for BACKUP_KEEP_DAYS (30). KEYS gets the citizens' keys, the newest copy only: a citizen who
# was erased since an older backup was made stays erased when it is restored. Store the two folders apart: with both, and
# Vault__MasterKey, everything can be read.
# Attachments (sealed, never written twice) are mirrored into HOUSE/attachments; a removed one stays as long as a backup does.
# Storage__Path (default ./data): attachments, and SQLite. PostgreSQL: Storage__Provider=postgres, and libpq's own variables
# (PGHOST, PGDATABASE, ...).
set -euo pipefail
umask 077

die() { echo "backup.sh: $*" >&2; exit 1; }

[ $# -eq 2 ] || die "usage: backup.sh HOUSE_FOLDER KEYS_FOLDER"
house=$1 keys=$2
keep=${BACKUP_KEEP_DAYS:-30}
[[ $keep =~ ^[0-9]+$ ]] || die "BACKUP_KEEP_DAYS must be a number of days"
mkdir -p "$house" "$keys"
[ "$house" -ef "$keys" ] && die "the citizens' keys must not lie beside the ordinary backup: give two folders"

# Until it is whole it has another name, and is gone if anything fails.
house_part=$house/.telessl-$$.part keys_part=$keys/.telessl-keys-$$.part
trap 'rm -f "$house_part" "$house_part-journal" "$keys_part" "$keys_part-journal"' EXIT

copy_sqlite() { # from to
    [ -f "$1" ] || die "$1 is not there; is Storage__Path right?"
    sqlite3 -bail -cmd '.timeout 60000' "$1" "VACUUM INTO '${2//\'/\'\'}'"
    [ "$(sqlite3 "$2" 'PRAGMA integrity_check')" = ok ] || die "the copy of $1 is damaged"
}

copy_attachments() { # from to
    mkdir -p "$2"
    (cd "$1" && find . -maxdepth 1 -type f ! -name '*.part' -printf '%f\n') | while IFS= read -r file; do
        # Deleted meanwhile is no failure: then its row is going too.
        if [ ! -f "$2/$file" ]; then
            cp "$1/$file" "$2/.$file.part" 2>/dev/null || { [ ! -f "$1/$file" ] && continue; die "$1/$file cannot be copied"; }
            sync "$2/.$file.part"
            mv "$2/.$file.part" "$2/$file"
        fi
        touch "$2/$file"
    done
    find "$2" -maxdepth 1 -type f -mtime "+$keep" -delete
}

# The house first: a key too many is harmless, a citizen without key is lost.
path=${Storage__Path:-./data}
case ${Storage__Provider:-sqlite} in
sqlite)
    kind=db
    copy_sqlite "$path/telessl.db" "$house_part"
    copy_sqlite "$path/telessl-keys.db" "$keys_part"
    ;;
postgres)
    kind=dump
    pg_dump --no-password --format=custom --exclude-schema=vault --file="$house_part"
    pg_dump --no-password --format=custom --schema=vault --file="$keys_part"
    ;;
*) die "Storage__Provider is '$Storage__Provider'; it must be sqlite or postgres" ;;
esac

sync "$house_part" "$keys_part"
name=$house/telessl-$(date -u +%Y%m%dT%H%M%SZ).$kind
mv "$house_part" "$name"
mv "$keys_part" "$keys/telessl-keys.$kind"
find "$house" -maxdepth 1 -type f -name "telessl-*.$kind" -mtime "+$keep" -delete
# The files after the rows: every row that was saved has its file.
if [ -d "$path/attachments" ]; then
    copy_attachments "$path/attachments" "$house/attachments"
else
    echo "backup.sh: $path/attachments is not there; no ticket has ever had an attachment, or Storage__Path is wrong" >&2
fi
echo "backup.sh: $name, $house/attachments and $keys/telessl-keys.$kind"
