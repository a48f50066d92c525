/** Reads a variable of the environment. */
type Variable = (name: string) => string | undefined;

/**
 * The proxy that a request goes through, by the variables that other tools obey: `HTTPS_PROXY` and `HTTP_PROXY` by the scheme, and
 * `NO_PROXY` with names of hosts, their domains, ports and `*`; small letters win. `undefined`: straight to the host.
 */
export function proxyFor(url: URL, variable: Variable): string | undefined {
  const read = (name: string) => nonEmpty(variable(name.toLowerCase())) ?? nonEmpty(variable(name));
  const proxy = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  if (proxy === undefined || isExempt(url, read('NO_PROXY') ?? '')) return undefined;
  // As curl has it: a proxy without a scheme is spoken to in plain HTTP.
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

function isExempt(url: URL, list: string): boolean {
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  const host = withoutBrackets(url.hostname.toLowerCase());
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      // An address with colons has a port only behind brackets.
      const [, name = entry, ofPort = port] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
      const domain = withoutBrackets(name).replace(/^\*?\./, '');
      return entry === '*' || (ofPort === port && (host === domain || host.endsWith(`.${domain}`)));
    });
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

/**
 * `fetch` by way of the environment's proxy: Node's own obeys none. What is needed for one is loaded with the first request that goes
 * through it. Private authorities need nothing here: Node reads `NODE_EXTRA_CA_CERTS` itself, for both.
 */
export function proxiedFetch(variable: Variable, direct: typeof fetch): typeof fetch {
  const agents = new Map<string, Promise<typeof fetch>>();
  return async (input, init) => {
    const proxy = proxyFor(new URL(typeof input === 'object' && 'url' in input ? input.url : input), variable);
    if (proxy === undefined) return direct(input, init);
    const known = agents.get(proxy) ?? through(proxy);
    agents.set(proxy, known);
    return (await known)(input, init);
  };
}

async function through(proxy: string): Promise<typeof fetch> {
  const { fetch: send, ProxyAgent } = await import('undici');
  const dispatcher = new ProxyAgent(proxy);
  // The two know nothing of each other's types, and take and give the same.
  return ((input: string | URL, init?: RequestInit) =>
    send(input, { ...(init as object), dispatcher })) as unknown as typeof fetch;
}
