/** Carries out a task for each item, at most so many at the same time, and gives each result as soon as it is there. A task must not throw. */
export async function* sideBySide<Item, Result>(
  items: Iterable<Item>,
  most: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const running = new Set<Promise<void>>();
  const done: Result[] = [];
  for (const item of items) {
    const one: Promise<void> = task(item).then((result) => {
      running.delete(one);
      done.push(result);
    });
    running.add(one);
    if (running.size < most) continue;
    await Promise.race(running);
    yield* done.splice(0);
  }
  while (running.size > 0) {
    await Promise.race(running);
    yield* done.splice(0);
  }
  // Those that came in while the ones before them were being taken.
  yield* done.splice(0);
}
