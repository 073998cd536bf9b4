// The hidden key of a form that acts once: another one for each form that is drawn. Web Crypto, which a screen may use where it
// stands; the kernel's own ids are not for screens.
export const freshKey = (): string => crypto.randomUUID()
