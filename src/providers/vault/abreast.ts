/** How many requests to one server are under way at once. */
const ABREAST = 16;

/** Does something with each of many, several at a time, and answers in the order in which they are finished. */
export async function* abreast<T, R>(
  items: readonly T[],
  task: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const running = new Map<number, Promise<readonly [number, R]>>();
  let begun = 0;
  const begin = (): void => {
    const number = begun;
    begun += 1;
    running.set(
      number,
      task(items[number] as T).then((result) => [number, result] as const),
    );
  };
  try {
    while (begun < items.length && running.size < ABREAST) begin();
    while (running.size > 0) {
      const [number, result] = await Promise.race(running.values());
      running.delete(number);
      if (begun < items.length) begin();
      yield result;
    }
  } finally {
    await Promise.allSettled(running.values());
  }
}
