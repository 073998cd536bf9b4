// The ground that the little province stands on: network, mount and process namespaces of their own, for root as they are, for
// anybody else inside a user namespace. The first process inside is the first of its process namespace: when it ends, however
// it ends, the kernel ends every other one and with them all the networks. No name of ours stands anywhere outside.
import { spawnSync } from 'node:child_process'

const ROOT = ['--user', '--map-root-user']
const OWN = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc', '--propagation', 'private']

/** The command that a program is run by to stand on ground of its own. */
export const onOwnGround = (): readonly string[] => ['unshare', ...(process.getuid?.() === 0 ? [] : ROOT), ...OWN, '--']

// What the journey does first, in small: a place to name networks in, a wire between two, a rule.
const TRIAL = [
  'set -e',
  'mount -t tmpfs tmpfs /run',
  'ip netns add one',
  'ip link add wire0 type veth peer name wire1 netns one',
  'ip link add switch0 type bridge',
  'ip netns exec one sh -c "echo 1 > /proc/sys/net/ipv6/conf/all/forwarding"',
  `nft 'add table inet trial; add chain inet trial first { type filter hook input priority 0; }; add rule inet trial first ct state new counter'`,
].join('\n')

/** For a test's `skip`: why no networks can be made here, or false. */
export function withoutNamespaces(): string | false {
  const [program, ...rest] = onOwnGround()
  const path = `${process.env.PATH}:/usr/sbin:/sbin`
  const tried = spawnSync(program!, [...rest, 'sh', '-c', TRIAL], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, PATH: path },
  })
  if (tried.status === 0) return false
  const why = tried.error?.message ?? tried.stderr.trim().split('\n').at(-1) ?? 'no reason given'
  return `network namespaces cannot be made here: ${why}`
}
