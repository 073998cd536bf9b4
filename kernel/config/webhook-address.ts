const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Where messages may be posted: HTTPS anywhere, plain HTTP on this machine only, and no password in the address. */
export function isWebhookAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  return username === '' && password === '' && (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname)))
}
