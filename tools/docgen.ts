import {readFileSync} from 'node:fs'
import {builtinResolvers, parse} from 'react-docgen'
import {asOneLine} from './about.ts'

export interface Prop {
  name: string
  type: string
  required?: true
  default?: string
  description: string
}

/** What the doc comments say of each component in a file, and of its own props: the text that Storybook shows. */
export function documentedIn(file: string) {
  const resolver = new builtinResolvers.FindAllDefinitionsResolver()
  const babelOptions = {babelrc: false, configFile: false}
  return parse(readFileSync(file, 'utf8'), {filename: file, resolver, babelOptions}).map((component) => ({
    name: component.displayName,
    description: asOneLine(component.description ?? ''),
    props: Object.entries(component.props ?? {}).map(([name, {required, tsType, description = ''}]): Prop => {
      const [text, byDefault] = description.split('@default ')
      const type = tsType && 'raw' in tsType ? tsType.raw : tsType?.name
      return {
        name,
        type: asOneLine(type ?? ''),
        ...(required && {required: true}),
        ...(byDefault && {default: asOneLine(byDefault)}),
        description: asOneLine(text!),
      }
    }),
  }))
}
