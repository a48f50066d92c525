import type { Permission, Rights, Token } from './model.ts';
import type { FakeRepository } from './repository.ts';
import type { Surroundings } from './shapes.ts';

export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly accept: string;
  readonly token: Token | undefined;
  readonly at: Surroundings;
  readonly now: () => Date;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The bytes themselves, for `Accept: …raw`. */
  readonly raw?: Buffer;
  /** All items of a list; the server cuts the page and says where the next one is. */
  readonly page?: {
    readonly items: readonly unknown[];
    /** The most that a page of this list has; 100 elsewhere. */
    readonly most?: number;
    readonly wrap?: (items: readonly unknown[]) => unknown;
  };
}

/** An operation on what holds things: a repository, or an organisation. */
export interface Route<Holder = FakeRepository> {
  /** Any of these rights will do. */
  readonly needs: readonly Rights[];
  readonly handle: (holder: Holder, call: Call) => Answer;
}

export type Routes<Holder = FakeRepository> = Readonly<Record<string, Route<Holder>>>;

export const route = <Holder = FakeRepository>(
  needs: Rights | readonly Rights[],
  handle: Route<Holder>['handle'],
): Route<Holder> => ({
  needs: Array.isArray(needs) ? needs : [needs as Rights],
  handle,
});

/** Whether a token's rights cover what is needed; `write` includes `read`, and everybody may see metadata. */
export function covers(rights: Rights, needs: Rights): boolean {
  return (Object.entries(needs) as [Permission, 'read' | 'write'][]).every(([permission, level]) => {
    if (permission === 'metadata') return true;
    return level === 'read' ? rights[permission] !== undefined : rights[permission] === 'write';
  });
}

export const REPO = '/repos/{owner}/{repo}';
export const ORG = '/orgs/{org}';
