// The real one revokes its token when the job is over.
fetch(process.env.ACT_APP_URL, { method: 'DELETE', body: process.env.STATE_token }).catch(() => {
  process.exitCode = 1;
});
