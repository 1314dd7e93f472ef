import {styled} from 'styled-components'
import {theme} from '../../theme/theme.ts'

export const Root = styled.div`
  min-inline-size: 0;
  max-inline-size: 100%;

  [data-slot='table-scroller'] {
    overflow-x: auto;
  }

  /* A box that could scroll would keep the head from staying at the top of the window. */
  [data-overflows='false'] {
    overflow: visible;
  }

  [data-overflows='true'] {
    max-block-size: calc(100vh - 4rem);
    overflow: auto;
  }

  table {
    display: table;
    min-inline-size: 100%;
    margin: 0;
    overflow: visible;
    border-collapse: separate;
    border-spacing: 0;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  caption {
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    padding-block-end: 0.5rem;
  }

  thead :is(th, td) {
    position: sticky;
    inset-block-start: 0;
    border-color: ${theme.color.borderControl};
    background: ${theme.color.surface};
  }

  [data-overflows='false'] thead :is(th, td) {
    inset-block-start: ${theme.header.height};
  }

  [data-align='center'] {
    text-align: center;
  }

  [data-align='right'] {
    text-align: right;
  }

  @media print {
    [data-slot='table-scroller'] {
      max-block-size: none;
      overflow: visible;
    }

    :is(th, td) {
      position: static;
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
`
