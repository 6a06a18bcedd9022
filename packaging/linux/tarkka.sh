#!/bin/sh
# Chooses how Java is started; what is done is the same in each. See packaging/README.md.
folder=$(dirname "$(readlink -f "$0")")
case "$1" in
    print | label | diff) exec "$folder/tarkka-print" "$@" ;;
    "" | walk | --sample | *.tarkka) exec "$folder/tarkka-window" "$@" ;;
esac
if [ -e "$1" ]; then
    exec "$folder/tarkka-window" "$@"
fi
exec "$folder/tarkka-command" "$@"
