#!/usr/bin/env bash
# Lints the Helm chart, renders it with default values and with the production example, and checks the result
# against Kubernetes' schemas. Tools come from the Go module proxy, schemas from PyPI, once, into a cache.
set -euo pipefail
cd "$(dirname "$0")/.."
cache=${XDG_CACHE_HOME:-$HOME/.cache}/homeward-tools
export GOBIN=$cache GOFLAGS=-mod=mod
mkdir -p "$cache"

for need in go python3; do
  command -v $need >/dev/null || { echo "!!! The Helm chart is NOT checked: $need is missing." >&2; exit 3; }
done
[ -x "$cache/helm" ] || (cd "$cache" && go install helm.sh/helm/v3/cmd/helm@v3.19.0)
[ -x "$cache/kubeconform" ] || (cd "$cache" && go install github.com/yannh/kubeconform/cmd/kubeconform@v0.7.0)
versions='1.27.0 1.34.0 1.37.0'
schemas=$cache/schemas-1
if [ ! -d "$schemas" ]; then
  fresh=$(mktemp -d -p "$cache")
  python3 -m pip download --quiet --no-deps --dest "$fresh" kubernetes-validate==1.37.0
  python3 -m zipfile -e "$fresh"/*.whl "$fresh/all"
  for version in $versions; do
    from=$fresh/all/kubernetes_validate/kubernetes-json-schema/v$version-local-strict
    # They refer to each other by a server's address; here they are in one folder.
    sed -i -e 's#"/api/_definitions.json#"_definitions.json#' -e 's#"$id": "https#"x-id": "https#' "$from"/*.json
    mkdir -p "$fresh/schemas" && mv "$from" "$fresh/schemas/$version"
  done
  mv "$fresh/schemas" "$schemas" && rm -r "$fresh"
fi

chart=deploy/helm/homeward
for values in '' '-f deploy/helm/examples/production.yaml'; do
  "$cache/helm" lint --quiet --strict $chart $values
  for version in $versions; do
    "$cache/helm" template homeward $chart --kube-version $version $values |
      "$cache/kubeconform" -strict -summary -schema-location "$schemas/$version/{{.ResourceKind}}{{.KindSuffix}}.json"
  done
done
