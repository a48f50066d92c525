/** Whether a request certainly never left: the host was not reached at all. */
export function neverSent(error: unknown): boolean {
  const code = networkCode(error);
  return (
    code !== undefined &&
    (/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code) ||
      distrusted(error))
  );
}

/** Whether the host showed a certificate that is not trusted: asking again does not change that. */
export function distrusted(error: unknown): boolean {
  return /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(networkCode(error) ?? '');
}

/** The system's or the client's code of a failed request; errors of HTTP clients quote requests, so nothing else of them is kept. */
export function networkCode(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; depth < 4 && typeof at === 'object' && at !== null; depth += 1) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code;
    at = (at as { cause?: unknown }).cause;
  }
  return undefined;
}
