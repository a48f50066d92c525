// Loaded with --require before what is measured: on exit it writes what the process has used, where the bench reads it.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 + childrenSeconds(),
    peakMiB: ownPeakKiB(maxRSS) / 1024,
  };
  writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify(usage));
});

/** CPU of the children that were waited for (git, say), in ticks of 10 ms; only Linux tells it to a process. */
function childrenSeconds() {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}

/** Linux's `maxRSS` begins with the peak of the process that started this one; `VmHWM` is this program's own. */
function ownPeakKiB(fallback) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return fallback;
  }
}
