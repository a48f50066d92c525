import { type Address, targetId } from '../core/address.ts';
import { canonicalJson } from '../core/canonical.ts';
import type { LocateInput, TargetKind } from '../core/catalog.ts';
import type { DesiredField, DesiredTarget, Making } from '../core/model.ts';
import type { TargetCapabilities } from '../core/observation.ts';
import type { Period } from '../core/period.ts';
import type { Selector } from '../core/selector.ts';
import { type BuildContext, placeOf } from './build-context.ts';
import { describedDigest } from './digest.ts';
import { lazySpan, type Place } from './faults.ts';
import type { GeneratorSpec } from './generator-spec.ts';
import { isProblems, reportProblems, type TargetSpec } from './target-spec.ts';

/** What is known of a kind of target that is not available: nothing, so nothing is claimed. */
const NO_CAPABILITIES: TargetCapabilities = {
  read: 'metadata',
  stamp: false,
  conditionalWrite: false,
  liveVersions: 1,
  minValueBytes: 0,
  maxValueBytes: Number.MAX_SAFE_INTEGER,
};

export interface Claimant {
  readonly secret: string;
  readonly field: DesiredField;
  readonly spec: GeneratorSpec;
  readonly multiField: boolean;
  readonly rotationPeriod?: Period;
}

interface Claim {
  readonly secret: string;
  readonly field: string;
  readonly place: Place;
}

interface Container {
  readonly kind: string;
  readonly whole: boolean;
  readonly settings: string;
  readonly claim: Claim;
}

/** Says where values go, and keeps two values from going to one place. */
export class Targets {
  readonly #context: BuildContext;
  readonly #claims = new Map<string, Claim>();
  readonly #stores = new Map<string, string>();
  readonly #containers = new Map<string, Container>();
  readonly #numbers = new Map<string, number>();

  constructor(context: BuildContext) {
    this.#context = context;
  }

  /** The target of one field; `undefined` where it has a fault, which has been reported. */
  locate(spec: TargetSpec, claimant: Claimant): DesiredTarget | undefined {
    const { provider, config, path, select } = spec;
    const kind = spec.kind?.variant?.(config) ?? spec.kind;
    const kindName = kind?.sameAs ?? kind?.kind ?? spec.kindName;
    const { secret, field, multiField, rotationPeriod } = claimant;
    const place = placeOf(this.#context, spec.at);
    const common = {
      field: field.name,
      provider: provider.alias,
      providerKind: provider.kind,
      kind: kindName,
      span: lazySpan(place),
    };
    const store = this.#store(provider.alias, kindName);
    if (kind === undefined) {
      // What distinguishes it is not known yet: everything that is said of it does.
      const address: Address = {
        store,
        container: canonicalJson(config),
        key: multiField ? `${secret}.${field.name}` : secret,
      };
      return {
        ...common,
        id: targetId(provider.kind, kindName, address),
        scope: 'remote',
        address,
        capabilities: NO_CAPABILITIES,
        digest: describedDigest(undefined),
        available: false,
      };
    }
    const { repository } = this.#context;
    const input: LocateInput = {
      secret,
      field: field.name,
      multiField,
      config: select?.sample.config ?? config,
      provider: { auth: provider.auth, config: provider.config },
      ...(repository === undefined ? {} : { repository }),
      ...(rotationPeriod === undefined ? {} : { rotationPeriod }),
    };
    const located = kind.locate(input);
    if (isProblems(located)) {
      reportProblems(this.#context, located, path);
      return undefined;
    }
    if (kind.takes === 'public' && field.secret) {
      this.#context.faults.add(
        'MANIFEST_INVALID',
        placeOf(this.#context, [...path, 'kind']),
        `${named({ secret, field: field.name })} is a secret, and everybody who may see ${spec.kindName} can read it`,
        { hint: 'say secret: false if the value may be known, or give it to a kind that keeps secrets' },
      );
      return undefined;
    }
    const { described, most, ...where } = located;
    const selector = select && selectorOf(select, where.container, multiField);
    const address: Address = { store, ...where, ...(selector ? { container: selector.container } : {}) };
    const id = targetId(provider.kind, kindName, address);
    const claim = { secret, field: field.name, place };
    if (!this.#claim(id, claim) || !this.#share(provider.kind, kind, address, claim)) return undefined;
    this.#checkSize(kind, claimant, place);
    if (most !== undefined) this.#checkNumber(kind, address, most, claim);
    return {
      ...common,
      id,
      scope: kind.scope,
      address,
      capabilities: kind.capabilities,
      digest: describedDigest(described),
      available: true,
      ...(selector ? { selector: selector.selector } : {}),
    };
  }

  /** One text for each store, not one for each target. */
  #store(alias: string, kind: string): string {
    const store = `${alias}/${kind}`;
    const known = this.#stores.get(store);
    if (known === undefined) this.#stores.set(store, store);
    return known ?? store;
  }

  #claim(id: string, claim: Claim): boolean {
    const first = this.#claims.get(id);
    if (first === undefined) {
      this.#claims.set(id, claim);
      return true;
    }
    this.#context.faults.add(
      'MANIFEST_DUPLICATE_ADDRESS',
      claim.place,
      `${id} would hold ${named(claim)}, and holds ${named(first)} already (${at(first)})`,
      {
        hint: 'give one of the two another name, key, path or repository',
      },
    );
    return false;
  }

  /** Whether a container can be this as well as what it is already: one file has one format, and a rendered one has one writer. */
  #share(provider: string, kind: TargetKind, address: Address, claim: Claim): boolean {
    const key = `${provider}\0${address.container}`;
    const settings = plainSettings(address.settings);
    const first = this.#containers.get(key);
    if (first === undefined) {
      this.#containers.set(key, { kind: kind.kind, whole: kind.capabilities.wholeContainer === true, settings, claim });
      return true;
    }
    const whole = first.whole || kind.capabilities.wholeContainer === true;
    if (first.kind === kind.kind ? first.settings === settings : !whole) return true;
    const message =
      first.kind === kind.kind
        ? `${address.container} is used here with other settings than at ${at(first.claim)}`
        : `${address.container} is written by a target ${first.kind} already (${at(first.claim)}), and one of the two writes it whole`;
    this.#context.faults.add('MANIFEST_DUPLICATE_ADDRESS', claim.place, message, {
      hint: 'give one of the two another path',
    });
    return false;
  }

  /** Told once, at the first value that is one too many. */
  #checkNumber({ kind }: TargetKind, { store, container }: Address, most: number, { place }: Claim): void {
    const key = `${store}\0${container}`;
    const number = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, number);
    if (number !== most + 1) return;
    this.#context.faults.add('MANIFEST_LIMIT', place, `${container} would hold more than ${most} values of ${kind}`, {
      hint: 'it takes no more: put some elsewhere, such as into an environment or another repository',
    });
  }

  #checkSize({ capabilities, kind }: TargetKind, { field, spec, secret }: Claimant, place: Place): void {
    const literal = literalText(field.making);
    const bytes = literal === undefined ? generatedLength(spec, field.making) : Buffer.byteLength(literal, 'utf8');
    const who = JSON.stringify(secret);
    if (bytes !== undefined && bytes > capabilities.maxValueBytes) {
      this.#context.faults.add(
        'MANIFEST_LIMIT',
        place,
        `the value of ${who} has ${bytes} bytes, and ${kind} takes at most ${capabilities.maxValueBytes}`,
        {
          hint: 'make it shorter, or put it somewhere else',
        },
      );
    }
    if (bytes !== undefined && bytes < capabilities.minValueBytes) {
      this.#context.faults.add(
        'MANIFEST_LIMIT',
        place,
        `the value of ${who} has ${bytes} bytes, and ${kind} takes no less than ${capabilities.minValueBytes}`,
        {
          hint: 'make it longer, or put it somewhere else',
        },
      );
    }
    if (literal !== undefined && capabilities.alphabet?.test(literal) === false) {
      this.#context.faults.add('MANIFEST_LIMIT', place, `the value of ${who} has characters that ${kind} cannot hold`, {
        hint: 'encode it (as base64, for instance), or put it somewhere else',
      });
    }
  }
}

/** The selector of a place holder, and the place holder's container: that of the sample, with the criteria for its name. */
function selectorOf(
  { config, words, list, criteria, sample, covers }: NonNullable<TargetSpec['select']>,
  container: string,
  multiField: boolean,
): { readonly selector: Selector; readonly container: string } {
  const parts = container.split(sample.name);
  const [before, after] = parts;
  if (before === undefined || after === undefined || parts.length !== 2)
    throw new RangeError('the sample of a selector does not have its name in its container');
  return {
    container: `${before}${criteria}${after}`,
    selector: {
      words,
      list,
      config,
      multiField,
      covers: (one) =>
        one.length > before.length + after.length &&
        one.startsWith(before) &&
        one.endsWith(after) &&
        covers(one.slice(before.length, one.length - after.length)),
    },
  };
}

/** Settings that must be the same for everything in a container. */
function plainSettings(settings: Readonly<Record<string, unknown>> | undefined): string {
  if (settings === undefined) return '';
  let text = '';
  for (const key of Object.keys(settings).sort())
    if (typeof settings[key] === 'string') text += `${key}=${String(settings[key])}\0`;
  return text;
}

function literalText(making: Making): string | undefined {
  if (making.how !== 'compose') return undefined;
  let text = '';
  for (const segment of making.segments) {
    if (segment.type !== 'text') return undefined;
    text += segment.text;
  }
  return text;
}

/** Kinds that have a `length` make so many ASCII characters. */
function generatedLength({ generator, config, sound }: GeneratorSpec, making: Making): number | undefined {
  if (generator === undefined || !sound || making.how !== 'generate') return undefined;
  const length = config['length'] ?? generator.defaults['length'];
  return typeof length === 'number' ? length : undefined;
}

function named({ secret, field }: Pick<Claim, 'secret' | 'field'>): string {
  return field === 'value' ? JSON.stringify(secret) : JSON.stringify(`${secret}.${field}`);
}

function at({ place }: Claim): string {
  const { file, line, column } = place.source.locate(place.path).span;
  return `${file}:${line}:${column}`;
}
