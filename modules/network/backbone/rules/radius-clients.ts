// Whom an access server answers: the routers of its network, each with a secret of its own. The secret never stands in the
// registry or in this file: FreeRADIUS takes it from its environment.
import type { PlacedDevice } from '../topology.ts'

/** The name of the environment variable that holds the secret shared with the device. */
export const secretOf = (device: string): string => `RADIUS_SECRET_${device.toUpperCase().replaceAll('-', '_')}`

export function radiusClients(server: PlacedDevice, routers: readonly PlacedDevice[]): string {
  const client = (name: string, address: string, device: string) =>
    `client ${name} {\n  ${address}\n  secret = $ENV{${secretOf(device)}}\n  require_message_authenticator = yes\n  shortname = ${device}\n}`
  return `${[
    `# ${server.name}. Made from the province's registry; changes are made there.`,
    ...routers.flatMap(({ name, loopback4, loopback6 }) => [
      ...(loopback4 ? [client(name, `ipaddr = ${loopback4}`, name)] : []),
      ...(loopback6 ? [client(`${name}.ipv6`, `ipv6addr = ${loopback6}`, name)] : []),
    ]),
  ].join('\n')}\n`
}
