/** What a role's trust policy usually expects of a job's token. */
export const AUDIENCE = 'sts.amazonaws.com';

/** The way to log in. */
export type Way = 'static' | 'profile' | 'oidc' | 'ambient' | 'assume_role';

/** What `auth.kind` may say, and what it means. */
export const WAYS: Readonly<Record<string, Way>> = {
  ambient: 'ambient',
  profile: 'profile',
  assume_role: 'assume_role',
  oidc: 'oidc',
  web_identity: 'oidc',
  static: 'static',
};

/** Every key that `auth` may have. */
export const LOGIN_KEYS = [
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
  'aws_access_key_id',
  'secret_access_key',
  'aws_secret_access_key',
  'session_token',
  'aws_session_token',
] as const;
