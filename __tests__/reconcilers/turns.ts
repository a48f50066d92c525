import { setImmediate } from 'node:timers/promises';
import { seeded } from '../simulation/scheduler.ts';

interface Turn {
  readonly actor: string;
  readonly go: () => void;
}

/**
 * Several runs in one process, one request at a time: whose is next is decided by a seed. Time stands still but for what requests
 * take and for sleeps that nobody's request comes before.
 */
export class Turns {
  /** Milliseconds since 1970. */
  now: number;
  readonly #random: () => number;
  readonly #onTime: (now: number) => void;
  readonly #requests: Turn[] = [];
  readonly #sleeps: (Turn & { readonly due: number })[] = [];
  readonly #alive = new Set<string>();
  #inFlight = 0;

  constructor(seed: number, start: string, onTime: (now: number) => void) {
    this.#random = seeded(seed);
    this.now = Date.parse(start);
    this.#onTime = onTime;
  }

  /** Runs the actors until each has ended. */
  async all<T>(actors: Readonly<Record<string, () => Promise<T>>>): Promise<PromiseSettledResult<T>[]> {
    const running = Object.entries(actors).map(async ([name, act]) => {
      this.#alive.add(name);
      try {
        return await act();
      } finally {
        this.#alive.delete(name);
      }
    });
    const ended = Promise.allSettled(running);
    while (this.#alive.size > 0) {
      await setImmediate();
      if (this.#inFlight === 0 && this.#everybodyWaits()) this.#next();
    }
    return ended;
  }

  /** A `fetch` that waits for its turn, and is answered before anybody else has theirs. */
  fetchOf(actor: string): typeof fetch {
    return async (input, init) => {
      init?.signal?.throwIfAborted();
      await new Promise<void>((go) => this.#requests.push({ actor, go }));
      try {
        const response = await fetch(input, init);
        const body = await response.arrayBuffer();
        return new Response(body.byteLength === 0 ? null : body, {
          status: response.status,
          headers: response.headers,
        });
      } finally {
        this.#inFlight -= 1;
      }
    };
  }

  async sleep(actor: string, milliseconds: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((go) => this.#sleeps.push({ actor, go, due: this.now + milliseconds }));
  }

  /** An actor that is still reckoning has its say first. */
  #everybodyWaits(): boolean {
    const waiting = new Set([...this.#requests, ...this.#sleeps].map(({ actor }) => actor));
    return [...this.#alive].every((actor) => waiting.has(actor));
  }

  #next(): void {
    if (this.#requests.length === 0) {
      const first = Math.min(...this.#sleeps.map(({ due }) => due));
      if (Number.isFinite(first)) this.#pass(Math.max(0, first - this.now));
      return;
    }
    const [turn] = this.#requests.splice(Math.floor(this.#random() * this.#requests.length), 1);
    this.#inFlight += 1;
    this.#pass(50 + Math.floor(this.#random() * 900));
    turn?.go();
  }

  #pass(milliseconds: number): void {
    this.now += milliseconds;
    this.#onTime(this.now);
    for (const turn of this.#sleeps.filter(({ due }) => due <= this.now)) {
      this.#sleeps.splice(this.#sleeps.indexOf(turn), 1);
      turn.go();
    }
  }
}
