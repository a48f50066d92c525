#!/bin/sh
# Once, by somebody who may administer the project: the trust in this one repository's main branch, and the least role.
set -eu

project=acme-prod
repository=acme/app
account="secretzero@${project}.iam.gserviceaccount.com"
number=$(gcloud projects describe "$project" --format='value(projectNumber)')
pool="projects/${number}/locations/global/workloadIdentityPools/github"

gcloud services enable secretmanager.googleapis.com iamcredentials.googleapis.com sts.googleapis.com \
  cloudresourcemanager.googleapis.com --project="$project"

# Who may come: jobs of the repository on main, by GitHub's own word. Without the condition, every repository of GitHub could.
gcloud iam workload-identity-pools create github --location=global --project="$project"
gcloud iam workload-identity-pools providers create-oidc acme-app --location=global --project="$project" \
  --workload-identity-pool=github --issuer-uri=https://token.actions.githubusercontent.com \
  --attribute-mapping='google.subject=assertion.sub,attribute.repository=assertion.repository' \
  --attribute-condition="assertion.repository == '${repository}' && assertion.ref == 'refs/heads/main'"

# What they may do: role.yaml is what `secretzero permissions --for sync` prints.
gcloud iam service-accounts create secretzero --project="$project"
gcloud iam roles create secretzeroSync --project="$project" --file="$(dirname "$0")/role.yaml"
gcloud projects add-iam-policy-binding "$project" --condition=None \
  --role="projects/${project}/roles/secretzeroSync" --member="serviceAccount:${account}"
gcloud iam service-accounts add-iam-policy-binding "$account" --project="$project" \
  --role=roles/iam.workloadIdentityUser \
  --member="principalSet://iam.googleapis.com/${pool}/attribute.repository/${repository}"
