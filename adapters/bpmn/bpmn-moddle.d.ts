// The part of bpmn-moddle that is used; the package describes its elements and not its own functions.
declare module 'bpmn-moddle' {
  export type ModdleElement = {
    readonly $type: string
    $parent?: ModdleElement
    readonly $attrs?: Readonly<Record<string, unknown>>
  } & Record<string, unknown> & { get(name: string): unknown }
  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>)
    create(type: string, attributes?: Readonly<Record<string, unknown>>): ModdleElement
    fromXML(xml: string): Promise<{ rootElement: ModdleElement; warnings: readonly { readonly message: string }[] }>
    toXML(element: ModdleElement, options?: { readonly format?: boolean }): Promise<{ xml: string }>
  }
}
