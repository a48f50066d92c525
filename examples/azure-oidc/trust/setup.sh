#!/bin/sh
# Run once, by somebody who may make applications and assign roles. Put in your names first; the file role.json needs your subscription.
set -eu
REPOSITORY=acme/app
VAULT=acme-prod

cd "$(dirname "$0")"
CLIENT_ID=$(az ad app create --display-name "secretzero $REPOSITORY" --query appId --output tsv)
az ad sp create --id "$CLIENT_ID"

# Trusts jobs of this repository's main, and no others.
az ad app federated-credential create --id "$CLIENT_ID" --parameters @federated.json

# The least role, at this vault alone.
az role definition create --role-definition @role.json
az role assignment create --role 'SecretZero sync' --assignee "$CLIENT_ID" \
  --scope "$(az keyvault show --name "$VAULT" --query id --output tsv)"

echo "client_id: $CLIENT_ID"
echo "tenant_id: $(az account show --query tenantId --output tsv)"
