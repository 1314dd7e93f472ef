import {css} from '../../../theme/fragments.ts'
import {theme} from '../../../theme/theme.ts'

/** Tables as HTML has them. */
export const tables = css`
  table {
    display: block;
    overflow-x: auto;
    border-collapse: collapse;
    font-family: var(--_ink-sans);
    font-size: ${theme.size.ui};
    line-height: 1.6;
    text-align: start;
  }

  :is(th, td) {
    padding-block: 0.5rem;
    padding-inline: 0 1rem;
    border-block-end: 1px solid ${theme.color.borderSubtle};
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }

  td {
    min-inline-size: 4em;
  }

  th {
    font-weight: 500;
    white-space: nowrap;
    color: ${theme.color.textSecondary};
  }
`
