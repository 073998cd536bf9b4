// The configuration of a name server (BIND 9.18) that answers for one network's names and for no other's: it looks up
// nothing for anybody, gives zones only to its secondary, and says nothing of itself. Files are named from the folder of
// the device, where the server is started; keys of signed zones lie in its folder `keys` and are made there.
import type { NameServer } from './bind-zone.ts'
import { headPath } from './bind-zone.ts'

export type Serving = {
  readonly network: string
  readonly own: NameServer
  readonly port?: number
  /** Whose questions are answered. */
  readonly clients: 'any' | readonly string[]
  readonly origins: readonly string[]
  /** Whether the zones are signed (RFC 9364), where the zone above can hold the key's digest. */
  readonly signed: boolean
} & (
  { readonly role: 'primary'; readonly secondaries: readonly NameServer[] } | { readonly role: 'secondary'; readonly primary: NameServer }
)

const both = ({ ipv4, ipv6 }: NameServer) => `${ipv4}; ${ipv6};`
const all = (servers: readonly NameServer[]) => (servers.length > 0 ? servers.map(both).join(' ') : 'none;')

function zone(serving: Serving, origin: string): string {
  const lines =
    serving.role === 'primary'
      ? ['type primary;', `file "${headPath(origin)}";`, ...(serving.signed ? ['dnssec-policy default;', 'inline-signing yes;'] : [])]
      : ['type secondary;', `primaries { ${both(serving.primary)} };`, `file "received/${origin}";`]
  return `  zone "${origin}" {\n${lines.map((line) => `    ${line}\n`).join('')}  };`
}

export function namedConf(serving: Serving): string {
  const { network, own, port = 53, clients } = serving
  const asked = clients === 'any' || clients.length === 0 ? [clients === 'any' ? 'any' : 'none'] : clients
  const secondaries = serving.role === 'primary' ? serving.secondaries : []
  const notified = secondaries.length > 0 ? `\n  also-notify { ${all(secondaries)} };` : ''
  return `acl "clients" {
${asked.map((client) => `  ${client};\n`).join('')}};

options {
  listen-on port ${port} { ${own.ipv4}; };
  listen-on-v6 port ${port} { ${own.ipv6}; };
  recursion no;
  dnssec-validation no;
  empty-zones-enable no;
  allow-query { "clients"; };
  allow-transfer { ${all(secondaries)} };
  allow-update { none; };
  notify explicit;${notified}
  version none;
  hostname none;
  server-id none;
  minimal-responses yes;
  minimal-any yes;
  edns-udp-size 1232;
  max-udp-size 1232;
  key-directory "keys";
  pid-file none;
  lock-file none;
  session-keyfile none;
};

controls { };

logging {
  channel "notes" {
    syslog daemon;
    severity info;
    print-category yes;
    print-severity yes;
  };
  category default { "notes"; };
  category queries { null; };
};

view "${network}" {
  match-clients { ${secondaries.length > 0 ? `"clients"; ${all(secondaries)}` : '"clients";'} };
${serving.origins.map((origin) => zone(serving, origin)).join('\n')}
};
`
}
