// Where the portal is, for codes on documents that lead there. A deployment says it once, by the role that starts.
let said = 'http://localhost:8080'

/** Without a slash at the end. */
export function choosePortal(address: string): void {
  said = address
}

export const portalAddress = (): string => said
