import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

export type ObjectType = 'blob' | 'tree' | 'commit';

export interface TreeItem {
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

export interface CommitObject {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export const ZERO_OID = '0'.repeat(40);

/** A file's content by path, or `null` to delete it. */
export type FileChanges = Readonly<Record<string, string | Buffer | null>>;

/**
 * A bare repository, its objects loose and its refs plain files, written without starting git: some hundred times faster, and
 * git itself reads it (`fsck --strict`, `clone`).
 */
export class GitStore {
  readonly directory: string;
  readonly #objects = new Map<string, { type: ObjectType; body: Buffer }>();
  readonly #commits = new Map<string, CommitObject>();

  constructor(directory: string, defaultBranch: string) {
    this.directory = directory;
    for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) {
      mkdirSync(join(directory, folder), { recursive: true });
    }
    writeFileSync(join(directory, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`);
    writeFileSync(
      join(directory, 'config'),
      '[core]\n\trepositoryformatversion = 0\n\tbare = true\n[gc]\n\tauto = 0\n[receive]\n\tunpackLimit = 100000\n',
    );
  }

  write(type: ObjectType, body: Buffer): string {
    const whole = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
    const sha = createHash('sha1').update(whole).digest('hex');
    if (!this.#objects.has(sha)) {
      const file = this.#objectFile(sha);
      mkdirSync(dirname(file), { recursive: true });
      if (!existsSync(file)) writeFileSync(file, deflateSync(whole, { level: 1 }));
      this.#objects.set(sha, { type, body });
    }
    return sha;
  }

  read(sha: string): { type: ObjectType; body: Buffer } | undefined {
    const known = this.#objects.get(sha);
    if (known !== undefined) return known;
    if (!/^[0-9a-f]{40}$/.test(sha) || !existsSync(this.#objectFile(sha))) return undefined;
    const whole = inflateSync(readFileSync(this.#objectFile(sha)));
    const end = whole.indexOf(0);
    const type = whole.subarray(0, end).toString().split(' ')[0] as ObjectType;
    const found = { type, body: whole.subarray(end + 1) };
    this.#objects.set(sha, found);
    return found;
  }

  #objectFile(sha: string): string {
    return join(this.directory, 'objects', sha.slice(0, 2), sha.slice(2));
  }

  blob(sha: string): Buffer | undefined {
    const object = this.read(sha);
    return object?.type === 'blob' ? object.body : undefined;
  }

  tree(sha: string): readonly TreeItem[] | undefined {
    const object = this.read(sha);
    if (object?.type !== 'tree') return undefined;
    const items: TreeItem[] = [];
    for (let at = 0; at < object.body.length; ) {
      const end = object.body.indexOf(0, at);
      const [mode = '', ...name] = object.body.subarray(at, end).toString().split(' ');
      items.push({ mode, name: name.join(' '), sha: object.body.subarray(end + 1, end + 21).toString('hex') });
      at = end + 21;
    }
    return items;
  }

  writeTree(items: readonly TreeItem[]): string {
    // Git sorts a folder as if its name ended with a slash.
    const order = (item: TreeItem) => Buffer.from(item.mode === '40000' ? `${item.name}/` : item.name);
    const sorted = [...items].sort((a, b) => Buffer.compare(order(a), order(b)));
    return this.write(
      'tree',
      Buffer.concat(
        sorted.flatMap((item) => [Buffer.from(`${item.mode} ${item.name}\0`), Buffer.from(item.sha, 'hex')]),
      ),
    );
  }

  /** The tree with files set or deleted; folders come and go with their files. */
  changeTree(sha: string | undefined, changes: FileChanges): string {
    return this.#changed(sha, Object.entries(changes)) ?? this.writeTree([]);
  }

  #changed(
    sha: string | undefined,
    changes: readonly (readonly [string, string | Buffer | null])[],
  ): string | undefined {
    const items = new Map((sha === undefined ? [] : (this.tree(sha) ?? [])).map((item) => [item.name, item]));
    const folders = new Map<string, [string, string | Buffer | null][]>();
    for (const [path, content] of changes) {
      const slash = path.indexOf('/');
      if (slash >= 0) {
        const folder = path.slice(0, slash);
        folders.set(folder, [...(folders.get(folder) ?? []), [path.slice(slash + 1), content]]);
      } else if (content === null) items.delete(path);
      else items.set(path, { mode: '100644', name: path, sha: this.write('blob', Buffer.from(content)) });
    }
    for (const [name, inner] of folders) {
      const before = items.get(name);
      const after = this.#changed(before?.mode === '40000' ? before.sha : undefined, inner);
      if (after === undefined) items.delete(name);
      else items.set(name, { mode: '40000', name, sha: after });
    }
    return items.size === 0 ? undefined : this.writeTree([...items.values()]);
  }

  /** What stands at a path of a tree. */
  entry(tree: string, path: string): TreeItem | undefined {
    let here: TreeItem | undefined = { mode: '40000', name: '', sha: tree };
    for (const part of path.split('/')) {
      if (here?.mode !== '40000') return undefined;
      here = this.tree(here.sha)?.find((item) => item.name === part);
    }
    return here;
  }

  writeCommit(commit: Omit<CommitObject, 'sha'>): string {
    const person = (who: Signature) => `${who.name} <${who.email}> ${Math.floor(who.date.getTime() / 1000)} +0000`;
    const lines = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${person(commit.author)}`,
      `committer ${person(commit.committer)}`,
      '',
      commit.message.endsWith('\n') ? commit.message : `${commit.message}\n`,
    ];
    return this.write('commit', Buffer.from(lines.join('\n')));
  }

  commit(sha: string): CommitObject | undefined {
    const known = this.#commits.get(sha);
    if (known !== undefined) return known;
    const object = this.read(sha);
    if (object?.type !== 'commit') return undefined;
    const text = object.body.toString();
    const end = text.indexOf('\n\n');
    const heads = text
      .slice(0, end)
      .split('\n')
      .map((line) => line.split(' '));
    const person = (key: string): Signature => {
      const line =
        heads
          .find((parts) => parts[0] === key)
          ?.slice(1)
          .join(' ') ?? '';
      const match = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line);
      return { name: match?.[1] ?? '', email: match?.[2] ?? '', date: new Date(Number(match?.[3] ?? 0) * 1000) };
    };
    const commit: CommitObject = {
      sha,
      tree: heads.find((parts) => parts[0] === 'tree')?.[1] ?? '',
      parents: heads.filter((parts) => parts[0] === 'parent').map((parts) => parts[1] ?? ''),
      author: person('author'),
      committer: person('committer'),
      message: text.slice(end + 2).replace(/\n$/, ''),
    };
    this.#commits.set(sha, commit);
    return commit;
  }

  ref(name: string): string | undefined {
    const file = join(this.directory, name);
    try {
      return readFileSync(file, 'utf8').trim();
    } catch {
      return undefined;
    }
  }

  refs(prefix: string): readonly (readonly [string, string])[] {
    const names = readdirSync(join(this.directory, 'refs'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.directory.length + 1));
    return names
      .filter((name) => name.startsWith(prefix))
      .sort()
      .map((name) => [name, this.ref(name) ?? ''] as const);
  }

  /** `undefined` deletes. Throws where a ref and a folder of refs would have one name, as git does. */
  setRef(name: string, sha: string | undefined): void {
    const file = join(this.directory, name);
    if (sha === undefined) {
      if (!existsSync(file)) return;
      rmSync(file);
      for (let folder = dirname(file); folder !== join(this.directory, 'refs/heads'); folder = dirname(folder)) {
        if (!folder.startsWith(join(this.directory, 'refs/')) || readdirSync(folder).length > 0) break;
        rmSync(folder, { recursive: true });
      }
      return;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${sha}\n`);
  }
}

/** The names that GitHub takes for a branch, tag or other ref. */
export function validRef(name: string): boolean {
  return (
    /^refs\/(heads|tags)\/[^/\s~^:?*[\\][^\s~^:?*[\\]*$/.test(name) &&
    !/\.\.|\/\/|@\{|\/\.|\.$|\/$/.test(name) &&
    !name.split('/').some((part) => part.endsWith('.lock'))
  );
}
