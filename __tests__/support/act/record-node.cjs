// Preloaded into every node of a workflow: which one it is, what it was given to run, and what it printed. act itself now and then
// loses what a step prints that ends at once.
const { appendFileSync } = require('node:fs');
const record = process.env.ACT_NODE_RECORD;
appendFileSync(record, `${process.version} ${process.argv[1]}\n`);
if (process.argv[1].endsWith('/dist/index.js')) {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk, ...rest) => {
    appendFileSync(`${record}.said`, chunk);
    return write(chunk, ...rest);
  };
}
