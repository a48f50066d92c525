import type { TargetCapabilities } from '../../core/observation.ts';

/** What one path holds at most: the entry of the server's storage, with what it needs itself. */
export const LARGEST_CONTAINER = 1_048_576 - 16_384;

/** What JSON carries: any text that is Unicode. */
const TEXT = /^[^\p{Cs}]*$/u;

export const KV2_CAPABILITIES: TargetCapabilities = {
  read: 'value',
  stamp: true,
  conditionalWrite: true,
  liveVersions: 1,
  minValueBytes: 0,
  maxValueBytes: 1_000_000,
  alphabet: TEXT,
  describes: true,
};

/** Version 1 has neither versions nor metadata: nothing can be marked, and nothing is refused. */
export const KV1_CAPABILITIES: TargetCapabilities = {
  read: 'value',
  stamp: false,
  conditionalWrite: false,
  liveVersions: 1,
  minValueBytes: 0,
  maxValueBytes: 1_000_000,
  alphabet: TEXT,
};
