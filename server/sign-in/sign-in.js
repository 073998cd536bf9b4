// Adds to the sign-in pages what needs a script: showing a password, and passkeys. Without it the forms work as they are.
for (const button of document.querySelectorAll('[data-shows]')) {
  const field = document.getElementById(button.dataset.shows)
  const show = button.textContent
  button.hidden = false
  button.setAttribute('aria-pressed', 'false')
  button.addEventListener('click', () => {
    const hidden = field.type === 'password'
    field.type = hidden ? 'text' : 'password'
    button.textContent = hidden ? button.dataset.hide : show
    button.setAttribute('aria-pressed', String(hidden))
    field.focus()
  })
}

const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const place = document.querySelector('[data-passkey]')
if (place && globalThis.PublicKeyCredential) {
  const { at, csrf } = place.dataset
  const fault = place.querySelector('.fault')
  let waiting

  const ask = async (path, body) => {
    const answer = await fetch(`${at}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf': csrf, 'accept-language': document.documentElement.lang },
      body: JSON.stringify(body),
    })
    const found = await answer.json()
    if (!answer.ok) throw Object.assign(new Error(found.title), { said: true })
    return found
  }

  const signIn = async (mediation) => {
    waiting?.abort()
    const mine = (waiting = new AbortController())
    const options = await ask('challenge', {})
    const made = await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: [] },
      signal: mine.signal,
      ...(mediation && { mediation }),
    })
    const { clientDataJSON, authenticatorData, signature } = made.response
    const answer = { id: made.id, clientData: text(clientDataJSON), authenticatorData: text(authenticatorData), signature: text(signature) }
    location.assign((await ask('passkey', answer)).to)
  }

  const tried = (mediation) => {
    fault.textContent = ''
    signIn(mediation).catch((error) => {
      // A person who closes the dialog knows it; only what the server says is shown.
      if (error.said) fault.textContent = error.message
    })
  }
  place.hidden = false
  place.querySelector('button').addEventListener('click', () => tried())
  PublicKeyCredential.isConditionalMediationAvailable?.().then((can) => can && tried('conditional'))
}
