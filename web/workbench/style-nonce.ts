// Style tags that libraries make in the browser carry the page's nonce, also those whose library does not know of it
// (antd measures the scroll bar with one). Scripts get nothing by this: the policy gives nonces to styles alone.
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content
const create = document.createElement.bind(document) as (name: string, options?: ElementCreationOptions) => HTMLElement

if (nonce) {
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const made = create(name, options)
    if (made instanceof HTMLStyleElement) made.nonce = nonce
    return made
  }) as typeof document.createElement
}
