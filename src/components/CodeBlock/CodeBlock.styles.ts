import {styled} from 'styled-components'
import {theme} from '../../theme/theme.ts'

export const Root = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  align-items: center;
  background: ${theme.color.surfaceSunken};

  [data-slot='code-block-header'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    padding: 0.375rem 0 0.375rem 1.25rem;
    padding-inline: 1.25rem 0;
    font-size: ${theme.size.fine};
    color: ${theme.color.textTertiary};
  }

  pre {
    grid-column: 1 / -1;
    margin: 0;
    padding-block-start: 0.25rem;
    font-size: ${theme.size.meta};
  }

  /* Beside the button, where nothing stands above. */
  button:first-child {
    align-self: start;
  }

  button:first-child ~ pre {
    grid-area: 1 / 1;
    padding-block: 0.75rem;
  }

  code {
    display: inline-block;
    min-inline-size: 100%;
  }

  [data-line] {
    display: block;
  }

  [data-line-numbers] [data-line]::before {
    content: attr(data-line) / '';
    display: inline-block;
    inline-size: 2ch;
    margin-inline-end: 2ch;
    text-align: end;
    color: ${theme.color.textTertiary};
  }

  [data-highlighted] {
    margin-inline: -1.25rem;
    padding-inline: calc(1.25rem - 2px) 1.25rem;
    border-inline-start: 2px solid ${theme.color.accentSolid};
    background: ${theme.color.surfaceRaised};
    text-decoration: none;
  }

  :is(ins, del)[data-line] {
    position: relative;
  }

  /* Over the border. */
  :is(ins, del)[data-line]::after {
    content: '+' / '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -2px;
    padding-inline-start: 0.375rem;
    border-inline-start: 2px solid;
    color: ${theme.color.success};
  }

  del[data-line]::after {
    content: '−' / '';
    color: ${theme.color.danger};
  }

  [data-token='comment'] {
    color: ${theme.color.textTertiary};
  }

  [data-token='keyword'] {
    color: ${theme.color.accent};
  }

  :is([data-token='string'], [data-token='inserted']) {
    color: ${theme.color.success};
  }

  [data-token='number'] {
    color: ${theme.color.warning};
  }

  [data-token='function'] {
    color: ${theme.color.focus};
  }

  [data-token='deleted'] {
    color: ${theme.color.danger};
  }

  @media print {
    pre {
      white-space: pre-wrap;
    }
  }
`
