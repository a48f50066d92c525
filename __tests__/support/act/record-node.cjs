// Preloaded into every node of a workflow: which one it is, and what it was given to run.
require('node:fs').appendFileSync(process.env.ACT_NODE_RECORD, `${process.version} ${process.argv[1]}\n`);
