import type { Located, LocateInput, LocateProblem } from '../../core/catalog.ts';
import { isStampEntry } from '../seam/stamp-map.ts';
import { containerOf, type Replica, type Settings } from './place.ts';

const SECRET_ID = /^[A-Za-z0-9_-]{1,255}$/;
/** A project's id, in some with a domain in front, or its number. */
const PROJECT = /^(?:(?:[a-z][a-z0-9.-]{0,62}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]|\d{1,19})$/;
const LOCATION = /^[a-z]+(?:-[a-z0-9]+)+$/;
const KMS_KEY = /^projects\/[^/\s]+\/locations\/[^/\s]+\/keyRings\/[^/\s]+\/cryptoKeys\/[^/\s]+$/;
const LABEL_KEY = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u;
const LABEL = /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u;
const ANNOTATION_KEY = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
/** Google takes 16 KiB in all, and our stamp is among it. */
const ANNOTATIONS_BYTES = 14 * 1024;

/** Where a value goes by a target's config, or everything that is wrong with it. Pure. */
export function locateSecret(input: LocateInput): Located | readonly LocateProblem[] {
  const { config } = input;
  const problems: LocateProblem[] = [];
  const explicit = text(config['name']) ?? text(config['secret_id']);
  const ours = (input.multiField ? input.field : input.secret).replaceAll('.', '_');
  const name = explicit ?? ours;
  if (!SECRET_ID.test(name)) {
    problems.push({
      ...(explicit === undefined ? {} : { key: config['name'] === undefined ? 'secret_id' : 'name' }),
      message: `"${name}" cannot be the name of a secret at Google: letters, digits, - and _, at most 255`,
      hint: 'give another one under name',
    });
  }
  const project = projectOf(input);
  if (project === undefined) {
    problems.push({
      message: 'it is not known which project of Google Cloud is meant',
      hint: "give project here, or under the provider's auth.config",
    });
  } else if (!PROJECT.test(project)) {
    problems.push({
      ...(config['project'] === undefined ? {} : { key: 'project' }),
      message: `"${project}" cannot be a project of Google Cloud`,
      hint: project.includes('${')
        ? 'what is below auth is read when the login is made: give project under config of the provider, where variables are known'
        : 'its id, such as acme-prod, or its number',
    });
  }
  const location = text(config['location']) ?? text(input.provider.config['location']);
  if (location !== undefined && !LOCATION.test(location))
    problems.push({ key: 'location', message: `"${location}" cannot be a location`, hint: 'such as europe-west3' });
  problems.push(...replicationProblems(config, location), ...labelProblems(config), ...annotationProblems(config));
  if (problems.length > 0 || project === undefined) return problems;
  const settings = settingsFrom(config);
  const { labels, annotations } = settings;
  const described = { ...(labels ? { labels } : {}), ...(annotations ? { annotations } : {}) };
  return {
    container: containerOf({ project, ...(location === undefined ? {} : { location }) }),
    key: name,
    ...(Object.keys(settings).length === 0 ? {} : { settings: { ...settings } }),
    ...(Object.keys(described).length === 0 ? {} : { described }),
  };
}

/** The project by the target's config, else by the provider's. */
function projectOf({ config, provider }: LocateInput): string | undefined {
  const nested = provider.auth['config'] as Readonly<Record<string, unknown>> | undefined;
  for (const holder of [config, provider.config, nested ?? {}, provider.auth]) {
    const project = text(holder['project']) ?? text(holder['project_id']);
    if (project !== undefined) return project;
  }
  return undefined;
}

function settingsFrom(config: LocateInput['config']): Settings {
  const { labels, annotations, kms_key_name, replicas, previous } = config as Record<string, unknown>;
  return {
    ...(isFull(labels) ? { labels } : {}),
    ...(isFull(annotations) ? { annotations } : {}),
    ...(typeof kms_key_name === 'string' ? { kmsKeyName: kms_key_name } : {}),
    ...(Array.isArray(replicas) ? { replicas: replicas as readonly Replica[] } : {}),
    ...(previous === 'disable' || previous === 'destroy' ? { previous } : {}),
  };
}

function replicationProblems(config: LocateInput['config'], location: string | undefined): LocateProblem[] {
  const replicas = config['replicas'] as readonly Replica[] | undefined;
  const key = text(config['kms_key_name']);
  const problems: LocateProblem[] = [];
  if (replicas !== undefined && location !== undefined) {
    problems.push({
      key: 'replicas',
      message: 'a secret of one location has no replicas',
      hint: 'keep either location or replicas',
    });
  }
  if (replicas !== undefined && key !== undefined) {
    problems.push({
      key: 'kms_key_name',
      message: 'each replica has a key of its own location',
      hint: 'give kms_key_name to the replicas',
    });
  }
  const keys = [key, ...(replicas ?? []).map(({ kms_key_name }) => kms_key_name)].filter((each) => each !== undefined);
  for (const each of keys) {
    if (KMS_KEY.test(each)) continue;
    problems.push({
      key: replicas === undefined ? 'kms_key_name' : 'replicas',
      message: `"${each}" is not the name of a key`,
      hint: 'such as projects/acme-prod/locations/global/keyRings/secrets/cryptoKeys/main',
    });
  }
  const bad = replicas?.find((each) => !LOCATION.test(each.location))?.location;
  if (bad !== undefined)
    problems.push({ key: 'replicas', message: `"${bad}" cannot be a location`, hint: 'such as europe-west3' });
  return problems;
}

function labelProblems(config: LocateInput['config']): LocateProblem[] {
  const entries = Object.entries((config['labels'] ?? {}) as Readonly<Record<string, string>>);
  const bad = entries.find(([key, value]) => !LABEL_KEY.test(key) || !LABEL.test(value));
  if (bad === undefined && entries.length <= 64) return [];
  return [
    {
      key: 'labels',
      ...(bad === undefined ? {} : { below: [bad[0]] }),
      message: bad === undefined ? 'Google keeps at most 64 labels' : `"${bad[0]}: ${bad[1]}" cannot be a label`,
      hint: 'small letters, digits, - and _, at most 63; a key begins with a letter',
    },
  ];
}

function annotationProblems(config: LocateInput['config']): LocateProblem[] {
  const entries = Object.entries((config['annotations'] ?? {}) as Readonly<Record<string, string>>);
  const problems = entries.flatMap(([key]): LocateProblem[] => {
    if (isStampEntry(key))
      return [{ key: 'annotations', below: [key], message: `${key} is what we mark our versions with` }];
    if (ANNOTATION_KEY.test(key)) return [];
    const hint = 'letters, digits, -, _ and ., at most 63, with a letter or a digit at both ends';
    return [{ key: 'annotations', below: [key], message: `"${key}" cannot be the key of an annotation`, hint }];
  });
  const size = Buffer.byteLength(entries.flat().join(''));
  if (size > ANNOTATIONS_BYTES)
    problems.push({
      key: 'annotations',
      message: `the annotations have ${size} bytes, and ${ANNOTATIONS_BYTES} are left`,
    });
  return problems;
}

function isFull(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
