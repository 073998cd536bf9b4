export const kernelFloors: readonly (readonly string[])[]
export const portable: readonly string[]
export const storeys: readonly string[]
