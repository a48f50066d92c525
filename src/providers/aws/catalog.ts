import type { ProviderKind } from '../../core/catalog.ts';
import { federatesBy } from '../seam/federated.ts';
import { awsFloor } from './floor.ts';
import { parameterKind } from './parameter-kind.ts';
import { secretKind } from './secret-kind.ts';

/** AWS, as the manifest's checks see it. */
export const awsProvider: ProviderKind = {
  kind: 'aws',
  available: true,
  targets: [secretKind, parameterKind],
  planned: [],
  login: {
    kinds: ['ambient', 'profile', 'assume_role', 'oidc', 'web_identity', 'static'],
    keys: [
      'region',
      'profile',
      'source_profile',
      'role_arn',
      'role_arns',
      'external_id',
      'session_name',
      'role_session_name',
      'audience',
      'duration',
      'duration_seconds',
      'endpoint',
      'endpoint_url',
      'access_key_id',
      'secret_access_key',
      'session_token',
    ],
  },
  federates: federatesBy(['oidc', 'web_identity'], ['role_arn'], ['role_arns']),
  requestFloor: awsFloor,
};
