import type {Node} from './hast.ts'

const literal = (value: unknown) => ({type: 'Literal', value, raw: JSON.stringify(value)})

/** Plain data as an expression of JavaScript. */
const expression = (value: unknown): object =>
  Array.isArray(value)
    ? {type: 'ArrayExpression', elements: value.map(expression)}
    : typeof value === 'object' && value
      ? {type: 'ObjectExpression', properties: Object.entries(value).map(([key, it]) => property(key, it))}
      : literal(value)

const property = (key: string, value: unknown) => ({
  type: 'Property',
  kind: 'init',
  method: false,
  shorthand: false,
  computed: false,
  key: literal(key),
  value: expression(value),
})

/** `export const name = value`, as a node of MDX. */
export function exported(name: string, value: unknown): Node {
  const declarator = {type: 'VariableDeclarator', id: {type: 'Identifier', name}, init: expression(value)}
  const declaration = {type: 'VariableDeclaration', kind: 'const', declarations: [declarator]}
  const statement = {type: 'ExportNamedDeclaration', specifiers: [], attributes: [], source: null, declaration}
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {estree: {type: 'Program', sourceType: 'module', comments: [], body: [statement]}},
  }
}
