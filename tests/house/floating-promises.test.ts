// A promise that nobody awaits loses its error and outlives its transaction. The compiler does not mind, so this does:
// every statement of what runs behind the edge that is nothing but a promise must be awaited, returned, or said to be left alone with `void`.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import test from 'node:test'
import ts from 'typescript'
import { root } from '../../tools/ledgers/sources.ts'

/** What node:test itself waits for. */
const AWAITED_BY_RUNNER = /^(test|it|describe|suite|t\.test|before|after|beforeEach|afterEach)\b/

/** A call whose end somebody sees: the test runner, or a handler of its failure. */
function isHandled(call: ts.CallExpression, file: ts.SourceFile): boolean {
  const { expression } = call
  if (AWAITED_BY_RUNNER.test(expression.getText(file))) return true
  if (!ts.isPropertyAccessExpression(expression)) return false
  return expression.name.text === 'catch' || (expression.name.text === 'then' && call.arguments.length === 2)
}

function floatingIn(program: ts.Program, file: ts.SourceFile): string[] {
  const checker = program.getTypeChecker()
  const found: string[] = []
  const isPromise = (node: ts.Expression) => {
    const type = checker.getTypeAtLocation(node)
    return (type.isUnion() ? type.types : [type]).some(
      (one) => one.getProperty('then') !== undefined && one.getProperty('catch') !== undefined,
    )
  }
  const visit = (node: ts.Node): void => {
    if (
      ts.isExpressionStatement(node) &&
      ts.isCallExpression(node.expression) &&
      !isHandled(node.expression, file) &&
      isPromise(node.expression)
    ) {
      found.push(`${file.fileName.slice(root.length)}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function programOf(names: readonly string[], host?: ts.CompilerHost): ts.Program {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  return ts.createProgram({ rootNames: names, options: { ...options, skipLibCheck: true }, ...(host && { host }) })
}

test('no promise is left to itself', () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = programOf(fileNames.filter((name) => !name.startsWith(join(root, 'web')) && !name.endsWith('.test.ts')))
  const own = program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && fileName.startsWith(root) && !fileName.includes('node_modules'))
  assert.ok(own.length > 150)
  assert.deepEqual(
    own.flatMap((file) => floatingIn(program, file)),
    [],
  )
})

test('a promise left to itself is found, an awaited one is not', () => {
  const planted = join(root, 'tests/house/planted.ts')
  const text = `async function write() {}\nasync function f() {\n  write()\n  await write()\n  void write()\n  write().catch(() => {})\n  await Promise.all([write()])\n}\nf()\n`
  const host = ts.createCompilerHost({})
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, ...rest) =>
    name === planted ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2024, true) : read(name, ...rest)
  const program = programOf([planted], host)
  assert.deepEqual(floatingIn(program, program.getSourceFile(planted)!), ['tests/house/planted.ts:3', 'tests/house/planted.ts:9'])
})
