# For syncs: `secretzero permissions` prints the same path by path, for a manifest of yours.
path "secret/metadata/shop/*" { capabilities = ["read", "list", "patch"] }
path "secret/data/shop/*" { capabilities = ["create", "read", "update", "patch"] }
# The names in a path, without the values.
path "secret/subkeys/shop/*" { capabilities = ["read"] }
path "transit/hmac/secretzero-fingerprints/sha2-256" { capabilities = ["update"] }
