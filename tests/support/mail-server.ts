// A real SMTP server, as small as one can be: it takes mail on a port of its own and keeps it, or refuses while it is told to.
import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export type Mail = { readonly from: string; readonly to: readonly string[]; readonly data: string }

export async function mailServer() {
  const taken: Mail[] = []
  let refusing = false
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => {})
    let from = ''
    let to: string[] = []
    let data: string | undefined
    let rest = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    const hear = (line: string): void => {
      if (data !== undefined) {
        if (line !== '.') return void (data += `${line.replace(/^\.\./, '.')}\n`)
        taken.push({ from, to, data })
        data = undefined
        return void say('250 taken')
      }
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'EHLO' || verb === 'HELO') return void say('250 here')
      if (verb === 'MAIL') {
        from = line.slice(10)
        to = []
        return void say(refusing ? '451 not now' : '250 ok')
      }
      if (verb === 'RCPT') {
        to.push(/<([^>]*)>/.exec(line)?.[1] ?? '')
        return void say('250 ok')
      }
      if (verb === 'DATA') {
        data = ''
        return void say('354 go on')
      }
      if (verb === 'QUIT') {
        say('221 bye')
        return void socket.end()
      }
      say('250 ok')
    }
    say('220 a small server')
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('utf8')).split('\r\n')
      rest = lines.pop()!
      for (const line of lines) hear(line)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    refuse: (yes: boolean) => void (refusing = yes),
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
