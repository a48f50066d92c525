/**
 * Does a task for each item, so many at a time, and gives out what comes of each as soon as it is there. Nothing is begun that nobody
 * waits for any more; what was begun is waited for.
 */
export async function* atOnce<T, R>(
  items: readonly T[],
  limit: number,
  task: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const running = new Map<number, Promise<readonly [number, R]>>();
  let next = 0;
  try {
    for (;;) {
      for (; running.size < limit && next < items.length; next += 1) {
        const at = next;
        running.set(
          at,
          task(items[at] as T).then((result) => [at, result] as const),
        );
      }
      if (running.size === 0) return;
      const [at, result] = await Promise.race(running.values());
      running.delete(at);
      yield result;
    }
  } finally {
    await Promise.allSettled(running.values());
  }
}
