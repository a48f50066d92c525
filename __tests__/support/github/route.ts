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
  /** The bytes themselves, for `Accept: …raw`. */
  readonly raw?: Buffer;
  /** All items of a list; the server cuts the page and says where the next one is. */
  readonly page?: { readonly items: readonly unknown[]; readonly wrap?: (items: readonly unknown[]) => unknown };
}

export type RepositoryHandler = (repository: FakeRepository, call: Call) => Answer;

export interface Route {
  /** Any of these rights will do. */
  readonly needs: readonly Rights[];
  readonly handle: RepositoryHandler;
}

export type Routes = Readonly<Record<string, Route>>;

export const route = (needs: Rights | readonly Rights[], handle: RepositoryHandler): Route => ({
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
