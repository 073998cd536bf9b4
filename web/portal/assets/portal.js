// What a script adds, and nothing that a page needs: reading aloud in the elder version, a print button, and leaving a
// page at once.
const read = document.querySelector('[data-read]')
const main = document.querySelector('main')

function button(text, press) {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'as-link'
  made.textContent = text
  made.addEventListener('click', () => press(made))
  return made
}

/** Sentences short enough for every voice to finish. */
const sentences = (text) =>
  text
    .split(/(?<=[。！？；.!?\n])/)
    .map((part) => part.trim())
    .filter(Boolean)

if (read && main && document.documentElement.dataset.mode === 'elder' && 'speechSynthesis' in window) {
  const silence = (it) => {
    speechSynthesis.cancel()
    it.textContent = read.dataset.read
    it.setAttribute('aria-pressed', 'false')
  }
  const speak = (it) => {
    it.textContent = read.dataset.stop
    it.setAttribute('aria-pressed', 'true')
    const said = sentences(main.innerText)
    said.forEach((sentence, i) => {
      const voice = new SpeechSynthesisUtterance(sentence)
      voice.lang = document.documentElement.lang
      voice.rate = 0.9
      if (i === said.length - 1) voice.onend = () => silence(it)
      speechSynthesis.speak(voice)
    })
  }
  const it = button(read.dataset.read, (made) => (made.getAttribute('aria-pressed') === 'true' ? silence(made) : speak(made)))
  it.setAttribute('aria-pressed', 'false')
  read.append(it)
  window.addEventListener('pagehide', () => speechSynthesis.cancel())
}

if (main?.dataset.print && main.querySelector('.printable')) {
  const line = document.createElement('p')
  line.className = 'print-line'
  line.append(button(main.dataset.print, () => window.print()))
  main.append(line)
}

// Leaving at once leaves no way back to the page.
for (const link of document.querySelectorAll('[data-leave]'))
  link.addEventListener('click', (event) => {
    event.preventDefault()
    location.replace(link.href)
  })
