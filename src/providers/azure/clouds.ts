/** One of Microsoft's clouds, by the hosts that it has. */
export interface Cloud {
  /** What its vaults are called below: `myvault.vault.azure.net`. */
  readonly vaults: string;
  /** Entra, where tokens are made. */
  readonly authority: string;
  readonly graph: string;
  /** Whom the token of a job has to be for, so that Entra takes it. */
  readonly exchange: string;
}

const PUBLIC: Cloud = {
  vaults: 'vault.azure.net',
  authority: 'login.microsoftonline.com',
  graph: 'graph.microsoft.com',
  exchange: 'api://AzureADTokenExchange',
};

const CLOUDS: readonly Cloud[] = [
  PUBLIC,
  {
    vaults: 'vault.azure.cn',
    authority: 'login.chinacloudapi.cn',
    graph: 'microsoftgraph.chinacloudapi.cn',
    exchange: 'api://AzureADTokenExchangeChina',
  },
  {
    vaults: 'vault.usgovcloudapi.net',
    authority: 'login.microsoftonline.us',
    graph: 'graph.microsoft.us',
    exchange: 'api://AzureADTokenExchangeUSGov',
  },
];

/** The cloud that a host belongs to, or a scope such as `https://vault.azure.net/.default`; the public one for what is of none. */
export function cloudOf(named: string): Cloud {
  const host = URL.canParse(named) ? new URL(named).hostname : named;
  return (
    CLOUDS.find(
      ({ vaults, authority, graph }) => host === authority || host === graph || `.${host}`.endsWith(`.${vaults}`),
    ) ?? PUBLIC
  );
}

/** Whether a host is a vault of Microsoft's own. */
export function isVaultHost(host: string): boolean {
  return CLOUDS.some(({ vaults }) => host.endsWith(`.${vaults}`));
}

/** Whether a host is Microsoft's own Entra. */
export function isAuthorityHost(host: string): boolean {
  return CLOUDS.some(({ authority }) => authority === host);
}
