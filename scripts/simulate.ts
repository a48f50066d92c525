import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type CampaignResult, campaign, summarise } from '../__tests__/simulation/campaign.ts';

/** `npm run simulate [-- POINTS [SEED]]`: as many schedules in all, every crash point of up to three targets among them. */
const POINTS = Number(process.argv[2] ?? 1_000_000);
const SEED = Number(process.argv[3] ?? 1);
/** Crash points of up to three targets, as counted by the run itself; only the sampled share depends on it. */
const EXHAUSTIVE_ESTIMATE = 120_000;

interface Share {
  readonly index: number;
  readonly of: number;
}

async function share({ index, of }: Share): Promise<CampaignResult> {
  return campaign({
    exhaustive: 3,
    samples: Math.max(0, POINTS - EXHAUSTIVE_ESTIMATE),
    seed: SEED,
    shard: { index, of },
  });
}

if (isMainThread) {
  const started = performance.now();
  const of = Math.max(1, availableParallelism());
  const results = await Promise.all(
    Array.from(
      { length: of },
      (_, index) =>
        new Promise<CampaignResult>((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), {
            workerData: { index, of },
            argv: process.argv.slice(2),
          });
          worker.on('message', resolve);
          worker.on('error', reject);
        }),
    ),
  );
  const sum = (pick: (result: CampaignResult) => number) => results.reduce((total, each) => total + pick(each), 0);
  const failures = results.flatMap((each) => each.failures);
  console.log(`crash points, exhaustive for up to three targets: ${sum((each) => each.exhaustive)}`);
  console.log(`lost answers and refusals, exhaustive: ${sum((each) => each.faults)}`);
  console.log(
    `seeded schedules (more targets, more faults, foreign writers, two reconcilers): ${sum((each) => each.sampled)} from seed ${SEED}`,
  );
  console.log(`writes inside the residual window R1: ${sum((each) => each.residual)}`);
  console.log(`failures: ${failures.length}; ${Math.round((performance.now() - started) / 1000)} s`);
  if (failures.length > 0) {
    console.log(summarise(failures));
    process.exitCode = 1;
  }
} else parentPort?.postMessage(await share(workerData as Share));
