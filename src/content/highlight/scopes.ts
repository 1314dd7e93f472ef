import type {TokenType} from '../../components/CodeBlock/index.ts'

/**
 * TextMate's names for pieces of code, by our seven; `plain` is what has no colour, or none of that which is round it. The
 * longer name wins.
 */
export const scopes: Record<TokenType | 'plain', string[]> = {
  plain: [
    'keyword.operator',
    'meta.embedded',
    'meta.interpolation',
    'meta.template.expression',
    'punctuation.definition.template-expression',
    'punctuation.section.embedded',
    'storage.type.function.arrow',
    'string source',
    'string.unquoted.argument.shell',
  ],
  comment: ['comment', 'markup.quote', 'meta.diff.header', 'punctuation.definition.comment'],
  keyword: [
    'entity.name.section.markdown',
    'entity.name.tag',
    'keyword',
    'keyword.operator.expression',
    'keyword.operator.logical.python',
    'keyword.operator.new',
    'keyword.operator.word',
    'keyword.operator.wordlike',
    'markup.heading',
    'punctuation.definition.list',
    'storage',
    'variable.language',
  ],
  string: ['constant.character.escape', 'markup.inline.raw', 'markup.underline.link', 'storage.type.string', 'string'],
  number: ['constant', 'keyword.other.unit', 'support.constant'],
  function: [
    'entity.name',
    'entity.name.tag.yaml',
    'entity.other.attribute-name',
    'entity.other.inherited-class',
    'meta.diff.range',
    'support.class',
    'support.function',
    'support.type',
  ],
  inserted: ['markup.inserted'],
  deleted: ['markup.deleted'],
}
