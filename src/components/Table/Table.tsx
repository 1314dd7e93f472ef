import type {ComponentPropsWithRef, ReactNode} from 'react'
import {nodeOf} from '../../lib/nodeOf.ts'
import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import {Scroller} from '../../primitives/Scroller/Scroller.tsx'
import * as S from './Table.styles.ts'

export interface TableProps extends SettingsProps, ComponentPropsWithRef<'div'> {
  /** What the table is of: its caption, and its name for who scrolls it. A `<caption>` among the children does as well. */
  caption?: string | undefined
  /** The rows, as in `<table>`: `<thead>`, `<tbody>`. */
  children?: ReactNode
}

/**
 * A table that scrolls inside itself where it is wider than its place, and whose head stays in sight. Renders a `<div>` with
 * the `<table>`.
 */
export function Table(props: TableProps) {
  const [{locale}, {caption, children, ...rest}] = useSettings(props)
  const title = textOf(caption)
  return (
    <S.Root data-slot="table" data-ink-prose="" {...rest}>
      <Scroller
        data-slot="table-scroller"
        data-ink-prose=""
        label={title ?? wordsOf(locale, 'table', english.table).label}
      >
        <table data-slot="table-table" data-ink-prose="">
          {title && <caption dir="auto">{title}</caption>}
          {nodeOf(children)}
        </table>
      </Scroller>
    </S.Root>
  )
}
