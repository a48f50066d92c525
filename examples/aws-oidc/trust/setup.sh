#!/usr/bin/env bash
# Run once, with the AWS CLI and a login that may change IAM.
set -euo pipefail
cd "$(dirname "$0")"

# GitHub's issuer, once an account; it is there already where another workflow uses it.
aws iam create-open-id-connect-provider \
  --url https://token.actions.githubusercontent.com \
  --client-id-list sts.amazonaws.com || echo 'the issuer is known already'

aws iam create-role --role-name secretzero --max-session-duration 3600 \
  --assume-role-policy-document file://trust-policy.json
aws iam put-role-policy --role-name secretzero --policy-name secretzero-sync \
  --policy-document file://permissions.json
