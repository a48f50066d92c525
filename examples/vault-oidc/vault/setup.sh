#!/usr/bin/env sh
# Once, by somebody who administers Vault or OpenBao (`bao` in place of `vault`), in this folder.
set -eu

vault auth enable jwt
vault write auth/jwt/config \
  oidc_discovery_url=https://token.actions.githubusercontent.com \
  bound_issuer=https://token.actions.githubusercontent.com
vault secrets enable transit
vault write -f transit/keys/secretzero-fingerprints
for name in secretzero-plan secretzero-sync; do
  vault policy write "$name" "$name.hcl"
  vault write "auth/jwt/role/$name" - <"role-$name.json"
done
