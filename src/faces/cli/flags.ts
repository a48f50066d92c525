/** Every flag of the command line, as commander hands it over. Which command takes which is in the command table. */
export interface Flags {
  // of every command
  readonly file: string;
  readonly lockfile?: string;
  readonly environment?: string;
  readonly varFile: readonly string[];
  readonly json: boolean;
  /** `--no-input`. */
  readonly input: boolean;
  /** `--no-color`. */
  readonly color: boolean;
  readonly debug: boolean;
  readonly verbose: boolean;
  readonly offline: boolean;
  readonly actor?: string;
  // of some
  readonly secret: readonly string[];
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly strict: boolean;
  readonly prune: boolean;
  readonly rotateDue: boolean;
  readonly force: boolean;
  readonly asIs: boolean;
  readonly out?: string;
  readonly output?: string;
  readonly template: string;
  readonly detailedExitcode: boolean;
  readonly write: boolean;
  readonly check: boolean;
  readonly organization?: string;
  readonly keyFile?: string;
  readonly permissions: boolean;
  readonly for?: string;
}

/** The values of flags that were not given. */
export const UNSET: Flags = {
  file: 'Secretfile.yml',
  varFile: [],
  json: false,
  input: true,
  color: true,
  debug: false,
  verbose: false,
  offline: false,
  secret: [],
  dryRun: false,
  yes: false,
  strict: false,
  prune: false,
  rotateDue: false,
  force: false,
  asIs: false,
  template: 'basic',
  detailedExitcode: false,
  write: false,
  check: false,
  permissions: false,
};
