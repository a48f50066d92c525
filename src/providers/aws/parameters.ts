import type { SSM } from '@aws-sdk/client-ssm';
import { SecretValue } from '../../core/secret-value.ts';
import type { Outcome } from '../seam/patience.ts';
import type { AwsConnection } from './connection.ts';
import { isAws, type Purpose } from './failure.ts';
import { PARAMETERS_A_PAGE } from './floor.ts';
import { type Marked, readMark } from './parameter-mark.ts';
import { type AwsSettings, nameOf, placeOf } from './place.ts';
import { tagList } from './secret-entry.ts';

/** Values that one call gives. */
const VALUES_A_CALL = 10;

/** A parameter as AWS describes it, without its value. */
export interface ParameterEntry {
  readonly version: number;
  readonly changedAt?: Date;
  readonly marked: Marked;
  /** What a write over it would set back to what the account has by default, if it did not say it. */
  readonly kept: Kept;
}

/** What a parameter has that no target declares. */
export type Kept = Pick<AwsSettings, 'type' | 'tier' | 'kmsKeyId' | 'dataType'> & { readonly pattern?: string };

/** The calls of the Parameter Store in words of ours, by the container of an address: a region and a name. */
export class Parameters {
  readonly #connection: AwsConnection;

  constructor(connection: AwsConnection) {
    this.#connection = connection;
  }

  /** Login and region, without a request to the Parameter Store itself. */
  async ready(container: string): Promise<void> {
    await this.#api(container);
  }

  /** A moment in which lists catch up. */
  pause(signal: AbortSignal): Promise<void> {
    return this.#connection.pause(1000, signal);
  }

  /** Those of these parameters of one region that are there, by their containers. */
  async describe(containers: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, ParameterEntry>> {
    const api = await this.#api(containers[0] as string);
    const found = new Map<string, ParameterEntry>();
    for (let at = 0; at < containers.length; at += PARAMETERS_A_PAGE) {
      const wanted = new Map(containers.slice(at, at + PARAMETERS_A_PAGE).map((each) => [nameOf(each), each]));
      const left = new Set(wanted.keys());
      let next: string | undefined;
      do {
        const token = next;
        const page = await this.#connection.ask(
          () =>
            api.describeParameters({
              MaxResults: PARAMETERS_A_PAGE,
              ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: [...wanted.keys()] }],
              ...(token === undefined ? {} : { NextToken: token }),
            }),
          { what: 'the list of parameters', action: 'ssm:DescribeParameters', repeatable: true },
          signal,
        );
        for (const each of page.Parameters ?? []) {
          const { Name = '', Version, LastModifiedDate, Description } = each;
          const container = wanted.get(Name);
          if (container === undefined || Version === undefined) continue;
          left.delete(Name);
          found.set(container, {
            version: Version,
            marked: readMark(Description),
            kept: keptOf(each),
            ...(LastModifiedDate === undefined ? {} : { changedAt: LastModifiedDate }),
          });
        }
        next = page.NextToken;
      } while (next !== undefined && next !== '' && left.size > 0);
    }
    return found;
  }

  /** Values of parameters of one region, ten a call; those that are not there are left out. */
  async values(containers: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, ParameterValue>> {
    const api = await this.#api(containers[0] as string);
    const values = new Map<string, ParameterValue>();
    for (let at = 0; at < containers.length; at += VALUES_A_CALL) {
      const wanted = new Map(containers.slice(at, at + VALUES_A_CALL).map((each) => [nameOf(each), each]));
      const names = [...wanted.keys()];
      const { Parameters: given = [] } = await this.#connection.ask(
        () => api.getParameters({ Names: names, WithDecryption: true }),
        {
          what: names.length === 1 ? `the parameter ${names[0]}` : `the values of ${names.length} parameters`,
          action: 'ssm:GetParameters',
          repeatable: true,
        },
        signal,
      );
      for (const { Name = '', Value, Version } of given) {
        const container = wanted.get(Name);
        if (container !== undefined && Value !== undefined)
          values.set(container, { value: new SecretValue(Value), version: Version ?? 0 });
      }
    }
    return values;
  }

  /**
   * Makes a parameter, or writes a new version over it. The answer says which version it is. A second try of a creation is refused where
   * the first was carried out; a second try over a version would make one more, so there is none.
   */
  async put(
    container: string,
    input: {
      readonly value: string;
      readonly description: string;
      /** What is written over; absent for one that is made. */
      readonly over?: Kept;
      readonly settings: AwsSettings;
    },
    signal: AbortSignal,
  ): Promise<Outcome<number>> {
    const { value, description, over, settings } = input;
    const { type, tier, kmsKeyId, dataType, pattern } = { type: 'SecureString', ...over, ...settings } as const;
    const tags = over === undefined ? settings.tags : undefined;
    const outcome = await this.#send('PutParameter', container, over === undefined, signal, (api, name) =>
      api.putParameter({
        Name: name,
        Value: value,
        Description: description,
        Overwrite: over !== undefined,
        Type: type,
        ...(tier === undefined ? {} : { Tier: tier }),
        ...(kmsKeyId === undefined || type !== 'SecureString' ? {} : { KeyId: kmsKeyId }),
        ...(pattern === undefined ? {} : { AllowedPattern: pattern }),
        ...(dataType === undefined ? {} : { DataType: dataType }),
        // AWS takes tags only of what is made.
        ...(tags === undefined ? {} : { Tags: tagList(tags) }),
      }),
    );
    return outcome.kind === 'done' ? { kind: 'done', value: outcome.value.Version ?? 0 } : outcome;
  }

  tag(container: string, tags: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Outcome<unknown>> {
    return this.#send('AddTagsToResource', container, true, signal, (api, name) =>
      api.addTagsToResource({ ResourceType: 'Parameter', ResourceId: name, Tags: tagList(tags) }),
    );
  }

  /** Deletes a parameter; one that is not there needs nothing. Throws ProviderError. */
  async delete(container: string, signal: AbortSignal): Promise<void> {
    const outcome = await this.#send('DeleteParameter', container, true, signal, (api, name) =>
      api.deleteParameter({ Name: name }),
    );
    if (outcome.kind !== 'done' && !isAws(outcome.error, 'ParameterNotFound')) throw outcome.error;
  }

  async #send<T>(
    action: string,
    container: string,
    repeatable: boolean,
    signal: AbortSignal,
    task: (api: SSM, name: string) => Promise<T>,
  ): Promise<Outcome<T>> {
    signal.throwIfAborted();
    const api = await this.#api(container);
    const name = nameOf(container);
    const purpose: Purpose = { what: `the parameter ${name}`, action: `ssm:${action}`, repeatable };
    return this.#connection.send(() => task(api, name), purpose, signal);
  }

  #api(container: string): Promise<SSM> {
    const { region } = placeOf({ store: '', container });
    return this.#connection.client('SSM', region, async (settings) => {
      const { parametersApi } = await import('./parameters-api.ts');
      return parametersApi(settings);
    });
  }
}

/** A value, and the number of its version. */
export interface ParameterValue {
  readonly value: SecretValue;
  readonly version: number;
}

function keptOf(each: {
  readonly Type?: AwsSettings['type'] | undefined;
  readonly Tier?: AwsSettings['tier'] | undefined;
  readonly KeyId?: string | undefined;
  readonly DataType?: string | undefined;
  readonly AllowedPattern?: string | undefined;
}): Kept {
  const { Type, Tier, KeyId, DataType, AllowedPattern } = each;
  return {
    ...(Type === undefined ? {} : { type: Type }),
    // A larger one is never made smaller; what is of the smallest may become what the account has by default.
    ...(Tier === 'Advanced' ? { tier: Tier } : {}),
    ...(KeyId === undefined ? {} : { kmsKeyId: KeyId }),
    ...(DataType === undefined || DataType === 'text' ? {} : { dataType: DataType }),
    ...(AllowedPattern === undefined ? {} : { pattern: AllowedPattern }),
  };
}
