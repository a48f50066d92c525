import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Rights } from '../github/model.ts';
import type { FakeGitHub } from '../github/server.ts';

interface Asked {
  readonly clientId: string;
  readonly privateKey: string;
  readonly rights: Rights;
}

/** A GitHub App that is installed on the test GitHub: it gives tokens with the rights that are asked for, and takes them back. */
export class InstalledApp {
  readonly clientId = `Iv23li${randomBytes(7).toString('hex')}`;
  readonly privateKey = randomBytes(32).toString('hex');
  /** What tokens were asked for, in order. */
  readonly asked: Rights[] = [];
  /** Every token that was given. */
  readonly tokens: string[] = [];
  /** Tokens that were given and not taken back. */
  readonly live = new Set<string>();
  /** Called for each token that is asked for, before it is given. */
  onAsk: (rights: Rights) => void = () => {};
  readonly #server: Server;
  #url = '';

  private constructor(github: FakeGitHub) {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      if (request.method === 'DELETE') {
        github.revokeToken(text);
        this.live.delete(text);
        response.writeHead(204).end();
        return;
      }
      const { clientId, privateKey, rights } = JSON.parse(text) as Asked;
      if (clientId !== this.clientId || privateKey !== this.privateKey) {
        response.writeHead(401).end();
        return;
      }
      this.onAsk(rights);
      const token = `ghs_${randomBytes(18).toString('hex')}`;
      github.addToken(token, { kind: 'app', ...underscored(rights) });
      this.asked.push(rights);
      this.tokens.push(token);
      this.live.add(token);
      response.writeHead(201).end(token);
    });
  }

  static async start(github: FakeGitHub): Promise<InstalledApp> {
    const app = new InstalledApp(github);
    await new Promise<void>((resolve) => app.#server.listen(0, '127.0.0.1', resolve));
    app.#url = `http://127.0.0.1:${(app.#server.address() as AddressInfo).port}`;
    return app;
  }

  get url(): string {
    return this.#url;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

/** `pull-requests: write` as a workflow says it, in the words of the test GitHub. */
export function underscored(rights: Readonly<Record<string, string | undefined>>): Rights {
  return Object.fromEntries(
    Object.entries(rights).map(([right, level]) => [right.replaceAll('-', '_'), level]),
  ) as Rights;
}
