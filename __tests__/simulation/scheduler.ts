/** A deterministic source of numbers in [0, 1): the same seed, the same schedule. */
export function seeded(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What may go wrong at one effect of a run. */
export type Fault = 'crash' | 'lose-answer' | 'refuse';

/**
 * Stands between a run and the world: every effect (a look, a read, a write, a save) is a point at which the run can be stopped
 * for ever, lose its answer or be refused. Time passes with every effect, for everybody.
 */
export class Process {
  readonly #world: { now: number };
  readonly #faults: ReadonlyMap<number, Fault>;
  readonly #turn: (() => Promise<void>) | undefined;
  readonly #tick: number;
  points = 0;
  crashed = false;
  readonly dead: Promise<'crashed'>;
  #die!: (word: 'crashed') => void;

  constructor(
    world: { now: number },
    faults: ReadonlyMap<number, Fault> = new Map(),
    options: { turn?: () => Promise<void>; tick?: number } = {},
  ) {
    this.#world = world;
    this.#faults = faults;
    this.#turn = options.turn;
    this.#tick = options.tick ?? 400;
    this.dead = new Promise((resolve) => {
      this.#die = resolve;
    });
  }

  /**
   * One effect. A crash is before it: the effect of point n having happened is the crash at point n + 1. A lost answer has had
   * its effect; a refusal has had none.
   */
  async effect<T>(doIt: () => T, faulty?: { refused: () => T; lost: (result: T) => T }): Promise<T> {
    if (this.#turn) await this.#turn();
    if (this.crashed) return new Promise<never>(() => {});
    const point = this.points;
    this.points += 1;
    this.#world.now += this.#tick;
    const fault = this.#faults.get(point);
    if (fault === 'crash') {
      this.crashed = true;
      this.#die('crashed');
      return new Promise<never>(() => {});
    }
    if (fault === 'refuse' && faulty) return faulty.refused();
    const result = doIt();
    return fault === 'lose-answer' && faulty ? faulty.lost(result) : result;
  }
}
