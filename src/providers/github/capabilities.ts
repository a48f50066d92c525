import type { TargetCapabilities } from '../../core/observation.ts';

/** Writes after which the run looks at the scope once more, and may save and stop. */
export const WRITES_PER_CALL = 60;

const LIMIT = 48 * 1024;
/** GitHub's limit is on what it stores, which for a secret is sealed: 32 bytes of a key and 16 of a code longer than the value. */
const SEAL_BYTES = 48;
/** What UTF-8 cannot write would arrive as something else, and no environment can carry NUL. */
const TEXT = /^[^\0\p{Cs}]*$/u;

export const SECRET_CAPABILITIES: TargetCapabilities = {
  read: 'metadata',
  stamp: false,
  conditionalWrite: false,
  liveVersions: 1,
  describes: true,
  writesPerCall: WRITES_PER_CALL,
  minValueBytes: 1,
  maxValueBytes: LIMIT - SEAL_BYTES,
  alphabet: TEXT,
};

export const VARIABLE_CAPABILITIES: TargetCapabilities = {
  ...SECRET_CAPABILITIES,
  read: 'value',
  maxValueBytes: LIMIT,
};

/**
 * A public key can be read by everybody who may list it. One is never written over: what is expected is compared by its id, and only
 * that id is removed.
 */
export const DEPLOY_KEY_CAPABILITIES: TargetCapabilities = {
  read: 'value',
  stamp: false,
  conditionalWrite: true,
  liveVersions: 1,
  writesPerCall: WRITES_PER_CALL,
  minValueBytes: 80,
  maxValueBytes: 16 * 1024,
  // Without the comment, which GitHub does not keep.
  alphabet:
    /^(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-nistp(?:256|384|521)|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) [A-Za-z0-9+/]+={0,2}$/,
};
