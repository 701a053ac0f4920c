# Sourced by every finding: a folder of its own to work in, gone in the end, and packages with their versions.
set -euo pipefail
parts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cp "$parts"/*.mjs .
export REPOSITORY=$parts/../..
# The Node of the packages, where they are installed.
export PATH=$REPOSITORY/node_modules/.bin:$PATH

# from_npm NAME@VERSION…: packages of npm, without the scripts that they would run.
from_npm() {
  npm init -y >/dev/null
  npm install --silent --ignore-scripts --no-audit --no-fund "$@"
  echo "npm: $*"
}

# from_debian NAME=VERSION…: packages of Debian 12, unpacked into `debian`: nothing of the computer is changed. Where
# Debian has mended a package since, its present version, which is printed.
from_debian() {
  local lists=old
  for package in "$@"; do
    fetch "$package" && continue
    if [ $lists = old ]; then apt-get update -qq; fi
    lists=new
    fetch "$package" || fetch "${package%%=*}"
  done
  for file in *.deb; do
    dpkg-deb --show --showformat 'Debian: ${Package} ${Version}\n' "$file"
    dpkg -x "$file" debian
  done
}
fetch() { apt-get download -qq "$1" 2>/dev/null; }
