# For drift and plans: no path with values.
path "secret/metadata/shop/*" { capabilities = ["read", "list"] }
path "transit/hmac/secretzero-fingerprints/sha2-256" { capabilities = ["update"] }
