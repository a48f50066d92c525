import { valueVariable } from '../core/names.ts';
import type { SecretValue } from '../core/secret-value.ts';
import type { Platform } from '../platform/platform.ts';
import type { UndeclaredUse } from '../reports/plan-comment.ts';
import type { Lane } from './lane.ts';
import { requireSecretsOfAll } from './secret-names.ts';
import { undeclaredUses } from './undeclared-uses.ts';

/** Several manifests in one step: what is given once for all of them, and whose it is. */
export class Lanes {
  readonly #platform: Platform;
  readonly #lanes: readonly Lane[];
  readonly #names: readonly string[];
  readonly #taken = new Map<string, SecretValue | undefined>();

  constructor(lanes: readonly Lane[], platform: Platform) {
    this.#lanes = lanes;
    this.#platform = platform;
    this.#names = platform.variableNames();
  }

  /** The one that speaks for what is not of a single lane. */
  isFirst(lane: Lane): boolean {
    return this.#lanes[0] === lane;
  }

  /** What files of the repository use and none of the lanes declares. */
  undeclared(repository: string | undefined, signal: AbortSignal): Promise<readonly UndeclaredUse[]> {
    return undeclaredUses(this.#lanes, this.#platform.workspace, repository, signal);
  }

  /**
   * The names that a lane has of those asked for. A name has to be in one of the lanes; throws `ARGUMENTS` with the nearest match for
   * one that is in none.
   */
  namesIn(lane: Lane, names: readonly string[]): string[] {
    requireSecretsOfAll(
      this.#lanes.map(({ manifest }) => manifest),
      names,
    );
    const own = new Set(lane.manifest.secrets.map(({ name }) => name));
    return [...new Set(names)].filter((name) => own.has(name));
  }

  /** The machine as one lane sees it: a value that was given for several is there for each, and one for another lane is not its. */
  platformOf(lane: Lane): Platform {
    const own = variablesOf(lane);
    const others = new Set(this.#lanes.filter((each) => each !== lane).flatMap((each) => [...variablesOf(each)]));
    return {
      ...this.#platform,
      variableNames: () => this.#names.filter((name) => own.has(name) || !others.has(name)),
      takeVariable: (name) => {
        if (!this.#taken.has(name)) this.#taken.set(name, this.#platform.takeVariable(name));
        return this.#taken.get(name);
      },
    };
  }
}

function variablesOf({ manifest }: Lane): Set<string> {
  return new Set(
    manifest.secrets.flatMap(({ name, fields }) => fields.map((field) => valueVariable(name, field.name))),
  );
}
