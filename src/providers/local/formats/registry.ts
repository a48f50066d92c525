import type { FileFormat } from '../catalog.ts';
import type { Format } from './format.ts';

/** Loads one format, since YAML and TOML bring a library along. */
export async function loadFormat(format: FileFormat): Promise<Format> {
  switch (format) {
    case 'dotenv':
      return (await import('./dotenv.ts')).dotenv;
    case 'json':
      return (await import('./json.ts')).json;
    case 'yaml':
      return (await import('./yaml.ts')).yaml;
    case 'toml':
      return (await import('./toml.ts')).toml;
    case 'tfvars':
      return (await import('./tfvars.ts')).tfvars;
  }
}
