import {styled} from 'styled-components'
import {plainLink} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.nav`
  border-block: 1px solid ${theme.color.borderSubtle};
  line-height: 1.55;

  summary {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 3.25rem;
    list-style: none;
    color: ${theme.color.textSecondary};
    cursor: pointer;

    &::-webkit-details-marker {
      display: none;
    }
  }

  [data-slot='table-of-contents-count'] {
    font-variant-numeric: tabular-nums lining-nums;
    color: ${theme.color.textTertiary};
  }

  summary svg {
    margin-inline-start: auto;
    transition: rotate 200ms cubic-bezier(0.2, 0, 0, 1);
  }

  details[open] summary svg {
    rotate: 180deg;
  }

  :is(details > ol, a) {
    position: relative;
  }

  :is(ol, li) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ol {
    padding-block-end: 1rem;
  }

  li > ol {
    padding: 0;
    padding-inline-start: 2em;
  }

  a {
    ${plainLink}
    display: block;
    padding-block: 0.625rem;
    color: ${theme.color.textSecondary};
    text-wrap: balance;
    transition: color 120ms cubic-bezier(0.2, 0, 0, 1);

    @media (hover: hover) {
      &:hover {
        color: ${theme.color.text};
      }
    }
  }

  a > span {
    display: inline-block;
    text-indent: 0;
  }

  @supports selector(::details-content) {
    @container ink-page (inline-size >= 75rem) {
      &[data-rail] {
        position: sticky;
        inset-block-start: calc(4.5rem + ${theme.header.height});
        border: 0;
        font-size: ${theme.size.meta};
      }

      &[data-rail] details::details-content {
        display: block;
        content-visibility: visible;
        block-size: auto;
      }

      /* Nothing is folded here, so the name of the list stands where its disclosure was. */
      &[data-rail]::before {
        content: attr(aria-label);
        content: attr(aria-label) / '';
        display: block;
        margin-block-end: 0.625rem;
        font-size: ${theme.size.fine};
        letter-spacing: var(--_ink-tracking, 0.08em);
        color: ${theme.color.textTertiary};
      }

      &[data-rail] summary {
        display: none;
      }

      &[data-rail] details > ol {
        max-block-size: calc(100vh - 9rem - ${theme.header.height});
        overflow-y: auto;
        margin: 0 -1rem;
        padding: 0 1rem;
      }

      &[data-rail] a {
        padding: 0.4375rem 0 0.4375rem 2em;
        padding-inline: 2em 0;
        text-indent: -2em;
        color: ${theme.color.textTertiary};
      }

      &[data-rail] a:hover {
        color: ${theme.color.text};
      }
    }
  }

  /* A stroke, because heavier letters may be wider and break a line. */
  a[aria-current] {
    color: ${theme.color.text};
    -webkit-text-stroke: 0.02em;
  }

  a[aria-current]::before {
    content: '';
    position: absolute;
    inset-block: 0.625rem;
    inset-inline-start: -1rem;
    border-inline-start: 2px solid ${theme.color.accentSolid};
  }

  @media print {
    display: none;
  }
`
